import { Search } from "lucide-react";
import { Link } from "react-router";
import { Bell } from "../../features/notifications/inbox/bell";
import { useConductWaiting } from "../../features/regulations/conduct/use-conduct-waiting";
import { useConnected } from "../../lib/live";
import { usePhone } from "../../lib/media";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { rememberLanguage } from "../session";
import { LanguageSwitch } from "./language-switch";
import styles from "./layout.module.css";
import { PersonMenu } from "./person-menu";
import { ThemeSwitch } from "./theme-switch";
import { useDelayed } from "./use-delayed";

export function Header({ onSearch }: { onSearch: () => void }) {
  const t = useWords("app");
  const { person } = useSession();
  const phone = usePhone();
  const conduct = useConductWaiting();
  // A stream that blinks for a moment is nobody's concern.
  const cut = useDelayed(!useConnected(), 5_000);
  const apple = /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <header className={styles.header} data-print="no">
      <span className={styles.branch}>{person.headOffice ? t("allBranches") : person.branch.name}</span>
      {cut && (
        <span className={styles.offline} role="status" title={t("live.cutHint")}>
          {t("live.cut")}
        </span>
      )}
      <button type="button" className={styles.search} onClick={onSearch} title={t("search.open")}>
        <Search size={phone ? 20 : 16} strokeWidth={1.75} aria-hidden="true" />
        <span>{t("search.hint")}</span>
        <kbd>{apple ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      {!phone && conduct > 0 && (
        <Link className={styles.conduct} to="/conduct">
          {t("conduct.waiting", { n: conduct })}
        </Link>
      )}
      {!phone && (
        <>
          <LanguageSwitch onChosen={() => void rememberLanguage()} />
          <ThemeSwitch />
        </>
      )}
      <Bell />
      <PersonMenu />
    </header>
  );
}
