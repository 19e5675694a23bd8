import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import styles from "./account.module.css";

const empty = { current: "", next: "" };

export function PasswordForm() {
  const t = useWords("app");
  const [form, setForm] = useState(empty);
  const change = useMutation({
    mutationFn: () => api.PUT("/api/v1/me/password", { body: form }),
    onSuccess: () => {
      setForm(empty);
      toast({ text: t("password.changed") });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };

  return (
    <section className={styles.part}>
      <h2>{t("password.title")}</h2>
      <form onSubmit={submit}>
        {change.error && <ProblemAlert problem={change.error} />}
        <TextField
          id="current"
          label={t("password.current")}
          type="password"
          autoComplete="current-password"
          value={form.current}
          onChange={(event) => setForm({ ...form, current: event.target.value })}
          error={change.error?.errors.find((error) => error.field === "current")?.message}
          required
        />
        <TextField
          id="next"
          label={t("password.next")}
          type="password"
          autoComplete="new-password"
          hint={t("password.rule")}
          value={form.next}
          onChange={(event) => setForm({ ...form, next: event.target.value })}
          error={change.error?.errors.find((error) => error.field === "next")?.message}
          required
        />
        <div>
          <Button kind="main" type="submit" busy={change.isPending}>
            {t("password.do")}
          </Button>
        </div>
      </form>
    </section>
  );
}
