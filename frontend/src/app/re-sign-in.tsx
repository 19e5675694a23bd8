import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { setSigned } from "../api/signing-in";
import { useWords } from "../lib/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { sessionQuery } from "./session";
import { SignInForm } from "./sign-in-form";

/** The session ended while somebody was at work: the same person signs in over the page, which stays as it is. */
export default function ReSignIn({ login }: { login: string }) {
  const t = useWords("app");
  const client = useQueryClient();
  const [password, setPassword] = useState("");

  const leave = () => {
    setSigned(false);
    client.clear();
    location.assign("/");
  };

  return (
    <Dialog
      title={t("expired.title")}
      foot={
        <Button kind="quiet" onClick={leave}>
          {t("expired.other")}
        </Button>
      }
    >
      <p>{t("expired.hint")}</p>
      <SignInForm
        login={login}
        password={password}
        onPassword={setPassword}
        onSignedIn={(session) => {
          client.setQueryData(sessionQuery.queryKey, session);
          setSigned(true);
        }}
      />
    </Dialog>
  );
}
