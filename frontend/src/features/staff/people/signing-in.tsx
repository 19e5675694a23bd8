import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { showMoment } from "../../../lib/dates";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import form from "../form.module.css";
import { type Person, personQuery, resetPassword } from "./queries";

/** Lets somebody in again who forgot the password or was locked out. */
export function SigningIn({ person }: { person: Person }) {
  const t = useWords("people");
  const mayReset = useMay("resetPassword");
  const [asking, setAsking] = useState(false);
  const locked = person.lockedUntil && Date.parse(person.lockedUntil) > Date.now();
  return (
    <section>
      <h2>{t("signingIn")}</h2>
      {locked && <p>{t("lockedUntil", { time: showMoment(person.lockedUntil ?? "") })}</p>}
      {mayReset && <Button onClick={() => setAsking(true)}>{t(locked ? "unlock" : "reset")}</Button>}
      {!mayReset && !locked && <p>{t("canSignIn")}</p>}
      {asking && <PasswordDialog person={person} onClose={() => setAsking(false)} />}
    </section>
  );
}

function PasswordDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useWords("people");
  const ui = useWords("ui");
  const client = useQueryClient();
  const [password, setPassword] = useState("");
  const reset = useMutation({
    mutationFn: () => resetPassword(person.id, password),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: personQuery(person.id).queryKey });
      toast({ text: t("resetDone", { name: person.name }) });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reset.mutate();
  };
  return (
    <Dialog title={t("resetFor", { name: person.name })} onClose={onClose}>
      <form id="reset" className={form.fields} onSubmit={submit}>
        <div className={form.whole}>
          {reset.error && <ProblemAlert problem={reset.error} labels={{ password: t("password") }} />}
        </div>
        <div className={form.whole}>
          <TextField
            id="new-password"
            label={t("newPassword")}
            hint={t("resetHint")}
            error={reset.error?.errors.find(({ field }) => field === "password")?.message}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="off"
            spellCheck={false}
            required
          />
        </div>
        <div className={form.whole} style={{ display: "flex", justifyContent: "flex-end", gap: 8 }}>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button kind="main" type="submit" busy={reset.isPending}>
            {t("reset")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
