import { Monitor, Moon, Sun } from "lucide-react";
import { type ColourMode, chooseColourMode, useColourMode } from "../../lib/colour-mode";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";

export const modes: { mode: ColourMode; icon: typeof Sun }[] = [
  { mode: "system", icon: Monitor },
  { mode: "light", icon: Sun },
  { mode: "dark", icon: Moon },
];

/** One button through system, light and dark; its name says what is on now. */
export function ThemeSwitch() {
  const t = useWords("app");
  const mode = useColourMode();
  const at = modes.findIndex((each) => each.mode === mode);
  const Icon = modes[at]?.icon ?? Monitor;
  const next = modes[(at + 1) % modes.length]?.mode ?? "system";
  const name = t("theme.now", { mode: t(`theme.${mode}`) });
  return (
    <Button kind="quiet" icon onClick={() => chooseColourMode(next)} aria-label={name} title={name}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </Button>
  );
}
