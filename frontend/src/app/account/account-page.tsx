import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import styles from "./account.module.css";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";

/** One's own password, and the devices on which one is signed in. */
export function Component() {
  const t = useWords("app");
  return (
    <>
      <PageHeader title={t("account.title")} />
      <div className={styles.columns}>
        <PasswordForm />
        <SessionList />
      </div>
    </>
  );
}
