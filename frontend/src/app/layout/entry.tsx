import { Link } from "react-router";
import { useWords } from "../../lib/words";
import type { NavItem } from "../feature";
import styles from "./layout.module.css";

interface Props {
  item: NavItem;
  /** Pixels of the icon. */
  size: number;
  here: boolean;
  onClick?: () => void;
}

/** One entry of the navigation, with what waits there. */
export function Entry({ item: { to, label, icon: Icon, count: Count }, size, here, onClick }: Props) {
  const t = useWords("nav");
  return (
    <li>
      <Link to={to} aria-current={here ? "page" : undefined} onClick={onClick}>
        <Icon size={size} strokeWidth={1.75} aria-hidden="true" />
        {t(label)}
        {Count && (
          <span className={styles.count}>
            <Count />
          </span>
        )}
      </Link>
    </li>
  );
}
