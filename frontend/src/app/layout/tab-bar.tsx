import { Ellipsis } from "lucide-react";
import { NavLink, useNavigate } from "react-router";
import { useWords } from "../../lib/words";
import { Menu } from "../../ui/menu";
import type { NavItem } from "../feature";
import styles from "./layout.module.css";

/** The phone's navigation under the thumb: the first four, and the rest behind "more". */
export function TabBar({ items }: { items: NavItem[] }) {
  const t = useWords("nav");
  const go = useNavigate();
  const shown = items.length > 5 ? items.slice(0, 4) : items;
  const rest = items.slice(shown.length);
  return (
    <nav className={styles.tabs} aria-label={t("main")}>
      <ul>
        {shown.map(({ to, label, icon: Icon, count: Count }) => (
          <li key={to}>
            <NavLink to={to}>
              <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
              {t(label)}
              {Count && (
                <span className={styles.count}>
                  <Count />
                </span>
              )}
            </NavLink>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <Menu
              side="above"
              items={rest.map(({ to, label }) => ({ key: to, label: t(label), run: () => void go(to) }))}
              button={(props) => (
                <button type="button" {...props}>
                  <Ellipsis size={22} strokeWidth={1.75} aria-hidden="true" />
                  {t("more")}
                </button>
              )}
            />
          </li>
        )}
      </ul>
    </nav>
  );
}
