import { Link, NavLink } from "react-router";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import type { NavItem } from "../feature";
import styles from "./layout.module.css";

export function SideNav({ items }: { items: NavItem[] }) {
  const t = useWords("nav");
  const { company } = useSession();
  return (
    <nav className={styles.side} aria-label={t("main")}>
      <Link to="/" className={styles.brand} aria-label={`${company.name} · ${t("home")}`}>
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <span>{company.name}</span>
      </Link>
      <ul>
        {items.map(({ to, label, icon: Icon, count: Count }) => (
          <li key={to}>
            <NavLink to={to}>
              <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
              {t(label)}
              {Count && (
                <span className={styles.count}>
                  <Count />
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
