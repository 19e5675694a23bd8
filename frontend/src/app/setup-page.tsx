import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useWords } from "../lib/words";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { useTitle } from "../ui/page-header";
import { ProblemAlert } from "../ui/problem-alert";
import { LanguageSwitch } from "./layout/language-switch";
import { ThemeSwitch } from "./layout/theme-switch";
import { sessionQuery, setUp, signIn } from "./session";
import styles from "./sign-in.module.css";

const empty = { company: "", branchCode: "", branchName: "", name: "", login: "", password: "" };

/** A clean installation asks for its company, its first branch and its administrator, then signs them in. */
export default function SetupPage() {
  const t = useWords("app");
  const client = useQueryClient();
  const [form, setForm] = useState(empty);
  useTitle(t("setup.title"));

  const start = useMutation({
    mutationFn: async () => {
      await setUp({
        company: form.company,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone || "Asia/Shanghai",
        branch: { code: form.branchCode.trim().toUpperCase(), name: form.branchName },
        administrator: { name: form.name, login: form.login.trim().toLowerCase(), password: form.password },
      });
      return signIn(form.login.trim().toLowerCase(), form.password);
    },
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });

  const field = (name: keyof typeof empty, path: string, more = {}) => ({
    label: t(`setup.${name}`),
    name: path,
    id: path,
    value: form[name],
    error: start.error?.errors.find((error) => error.field === path)?.message,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
    required: true,
    ...more,
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate();
  };

  return (
    <main className={styles.page}>
      <div className={styles.switches}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <div className={styles.one}>
        <section className={styles.card}>
          <header className={styles.brand}>
            <img src="/favicon.svg" alt="" width="32" height="32" />
            <div>
              <h1>{t("setup.title")}</h1>
              <p>{t("setup.lead")}</p>
            </div>
          </header>
          <form className={styles.form} onSubmit={submit}>
            {start.error && <ProblemAlert problem={start.error} />}
            <TextField {...field("company", "company", { autoFocus: true, autoComplete: "organization" })} />
            <TextField {...field("branchName", "branch.name")} />
            <TextField
              {...field("branchCode", "branch.code", {
                hint: t("setup.codeHint"),
                maxLength: 6,
                autoCapitalize: "characters",
              })}
            />
            <TextField {...field("name", "administrator.name", { autoComplete: "name" })} />
            <TextField
              {...field("login", "administrator.login", {
                hint: t("setup.loginHint"),
                autoComplete: "username",
                autoCapitalize: "none",
              })}
            />
            <TextField
              {...field("password", "administrator.password", {
                type: "password",
                autoComplete: "new-password",
                hint: t("password.rule"),
              })}
            />
            <Button kind="main" type="submit" busy={start.isPending} wide>
              {t("setup.do")}
            </Button>
          </form>
        </section>
      </div>
    </main>
  );
}
