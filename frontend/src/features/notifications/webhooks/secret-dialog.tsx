import { useState } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/field";

/** The secret that signs what is sent; nobody can read it again, so the dialog closes only by its own button. */
export function SecretDialog({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const t = useWords("noticeAdmin");
  const ui = useWords("ui");
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      title={t("secretTitle", { name })}
      foot={
        <>
          <Button onClick={() => void navigator.clipboard?.writeText(secret).then(() => setCopied(true))}>
            {ui(copied ? "copied" : "copy")}
          </Button>
          <Button kind="main" onClick={onClose}>
            {t("secretKept")}
          </Button>
        </>
      }
    >
      <p>{t("secretHint")}</p>
      <TextField label={t("secret")} value={secret} readOnly onFocus={(event) => event.currentTarget.select()} />
    </Dialog>
  );
}
