import { Suspense } from "react";
import { DelegationForm } from "../../features/approvals/delegation";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import styles from "./account.module.css";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";

/** One's own password, who signs while one is away, and the devices on which one is signed in. */
export function Component() {
  const t = useWords("app");
  const maySign = useMay("changeMyDelegation");
  return (
    <>
      <PageHeader title={t("account.title")} />
      <div className={styles.columns}>
        <PasswordForm />
        {maySign && (
          // Its own words may come later, without taking the focus from the password.
          <Suspense>
            <DelegationForm className={styles.part} />
          </Suspense>
        )}
        <SessionList />
      </div>
    </>
  );
}
