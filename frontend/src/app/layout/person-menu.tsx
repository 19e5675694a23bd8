import { useQueryClient } from "@tanstack/react-query";
import { CircleUserRound } from "lucide-react";
import { useNavigate } from "react-router";
import { useConductWaiting } from "../../features/regulations/conduct/use-conduct-waiting";
import { chooseColourMode, useColourMode } from "../../lib/colour-mode";
import { chooseLanguage, useLanguage } from "../../lib/language";
import { usePhone } from "../../lib/media";
import { useMay, useSession } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Menu, type MenuItem } from "../../ui/menu";
import { rememberLanguage, signOut } from "../session";
import { modes } from "./theme-switch";

export function PersonMenu() {
  const t = useWords("app");
  const { person } = useSession();
  const go = useNavigate();
  const client = useQueryClient();
  const phone = usePhone();
  const mode = useColourMode();
  const language = useLanguage();
  const mayConduct = useMay("listConduct");
  const waiting = useConductWaiting();
  const conduct = waiting > 0 ? t("conduct.waiting", { n: waiting }) : t("conduct");

  const leave = async () => {
    await signOut().catch(() => undefined);
    client.clear();
    location.assign("/");
  };

  const switches: MenuItem[] = [
    {
      key: "language",
      label: t("otherLanguage"),
      run: () => void chooseLanguage(language === "en" ? "zh-CN" : "en").then(() => rememberLanguage()),
    },
    ...modes.map(({ mode: each }) => ({
      key: each,
      label: t(`theme.${each}`),
      checked: each === mode,
      run: () => chooseColourMode(each),
    })),
  ];

  return (
    <Menu
      align="end"
      head={
        <>
          <strong>{person.name}</strong>
          <br />
          {person.roles.map((role) => sayCode(t, `role.${role}`)).join(t("listSeparator"))}
          <br />
          {person.branch.name}
        </>
      }
      items={[
        { key: "account", label: t("account.title"), run: () => void go("/me") },
        ...(mayConduct ? [{ key: "conduct", label: conduct, run: () => void go("/conduct") }] : []),
        ...(phone ? switches : []),
        { key: "leave", label: t("signOut"), run: leave },
      ]}
      button={(props) => (
        <Button
          kind="quiet"
          icon={phone}
          {...props}
          aria-label={phone ? t("personMenu", { name: person.name }) : undefined}
        >
          <CircleUserRound size={phone ? 22 : 18} strokeWidth={1.75} aria-hidden="true" />
          {!phone && person.name}
        </Button>
      )}
    />
  );
}
