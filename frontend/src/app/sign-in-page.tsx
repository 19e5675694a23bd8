import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { chooseLanguage } from "../lib/language";
import type { Session } from "../lib/session";
import { sayCode, useWords } from "../lib/words";
import { useTitle } from "../ui/page-header";
import { LanguageSwitch } from "./layout/language-switch";
import { ThemeSwitch } from "./layout/theme-switch";
import { type DemoAccount, type SetupState, sessionQuery } from "./session";
import styles from "./sign-in.module.css";
import { SignInForm } from "./sign-in-form";

/** The door: name and password, and in the demo company everyone who can be tried, filled in with one click. */
export default function SignInPage({ setup }: { setup: SetupState }) {
  const t = useWords("app");
  const client = useQueryClient();
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const submit = useRef<HTMLButtonElement>(null);
  useTitle(t("signIn.title"));

  const enter = async (session: Session) => {
    if (session.person.language) await chooseLanguage(session.person.language);
    client.setQueryData(sessionQuery.queryKey, session);
  };

  const fill = (account: DemoAccount) => {
    setLogin(account.login);
    setPassword(account.password);
    submit.current?.focus();
  };

  return (
    <main className={styles.page}>
      <div className={styles.switches}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <div className={setup.demo.length ? styles.two : styles.one}>
        <section className={styles.card}>
          <header className={styles.brand}>
            <img src="/favicon.svg" alt="" width="32" height="32" />
            <div>
              <h1>{setup.company ?? t("product")}</h1>
              <p>{t("signIn.lead")}</p>
            </div>
          </header>
          <SignInForm
            login={login}
            password={password}
            onLogin={setLogin}
            onPassword={setPassword}
            onSignedIn={enter}
            submitRef={submit}
          />
        </section>
        {setup.demo.length > 0 && (
          <section className={styles.demo} aria-labelledby="demo-title">
            <h2 id="demo-title">{t("signIn.demo")}</h2>
            <p>{t("signIn.demoHint")}</p>
            <ul>
              {setup.demo.map((account) => (
                <li key={account.login}>
                  <button type="button" onClick={() => fill(account)} aria-pressed={login === account.login}>
                    <strong>{account.name}</strong>
                    <span>
                      {account.roles.map((role) => sayCode(t, `role.${role}`)).join(t("listSeparator"))}
                      {account.branch && <small>{account.branch}</small>}
                    </span>
                    <code>{account.login}</code>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
