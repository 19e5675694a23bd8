import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type Ref, useState } from "react";
import type { Session } from "../lib/session";
import { useWords } from "../lib/words";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { ProblemAlert } from "../ui/problem-alert";
import { signIn } from "./session";
import styles from "./sign-in.module.css";

interface Props {
  login: string;
  password: string;
  onLogin?: (login: string) => void;
  onPassword: (password: string) => void;
  onSignedIn: (session: Session) => void;
  submitRef?: Ref<HTMLButtonElement>;
}

/** Name and password; without onLogin the name stands fixed (signing in again). */
export function SignInForm({ login, password, onLogin, onPassword, onSignedIn, submitRef }: Props) {
  const t = useWords("app");
  const [shown, setShown] = useState(false);
  const attempt = useMutation({ mutationFn: () => signIn(login.trim(), password), onSuccess: onSignedIn });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.mutate();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      {attempt.error && <ProblemAlert problem={attempt.error} />}
      <TextField
        label={t("signIn.login")}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={(event) => onLogin?.(event.target.value)}
        readOnly={!onLogin}
        autoFocus={!!onLogin}
        required
      />
      <TextField
        label={t("signIn.password")}
        name="password"
        type={shown ? "text" : "password"}
        autoComplete="current-password"
        value={password}
        onChange={(event) => onPassword(event.target.value)}
        autoFocus={!onLogin}
        required
        after={
          <Button kind="quiet" type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {t(shown ? "signIn.hide" : "signIn.show")}
          </Button>
        }
      />
      <Button kind="main" type="submit" busy={attempt.isPending} ref={submitRef} wide>
        {t("signIn.do")}
      </Button>
    </form>
  );
}
