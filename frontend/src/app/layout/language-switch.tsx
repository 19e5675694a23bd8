import { startTransition } from "react";
import { chooseLanguage, useLanguage } from "../../lib/language";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";

/** Shows the other language in its own name, so that whoever needs it can read it. */
export function LanguageSwitch({ onChosen }: { onChosen?: () => void }) {
  const t = useWords("app");
  const language = useLanguage();
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <Button
      kind="quiet"
      lang={other}
      onClick={() => {
        startTransition(() => void chooseLanguage(other).then(onChosen));
      }}
    >
      {t("otherLanguage")}
    </Button>
  );
}
