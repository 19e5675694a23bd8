import { NavLink } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import styles from "./duties.module.css";

/** Between my own and everybody's, for those who answer for others. */
export function DutyTabs() {
  const t = useWords("duties");
  if (!useMay("waiveObligation")) return null;
  return (
    <nav className={styles.tabs} aria-label={t("views")}>
      <NavLink to="/duties" end>
        {t("mine")}
      </NavLink>
      <NavLink to="/duties/all">{t("all")}</NavLink>
    </nav>
  );
}
