import { Ellipsis } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useLocation } from "react-router";
import { useWords } from "../../lib/words";
import type { NavItem } from "../feature";
import { Entry } from "./entry";
import styles from "./layout.module.css";
import { entryAt } from "./sections";

const MoreSheet = lazy(() => import("./more-sheet"));

/** The phone's navigation under the thumb: the first four, and the rest behind "more". */
export function TabBar({ items }: { items: NavItem[] }) {
  const t = useWords("nav");
  const { pathname } = useLocation();
  const [more, setMore] = useState(false);
  const here = entryAt(items, pathname);
  const shown = items.length > 5 ? items.slice(0, 4) : items;
  const rest = items.slice(shown.length);
  return (
    <>
      <nav className={styles.tabs} aria-label={t("main")}>
        <ul>
          {shown.map((item) => (
            <Entry key={item.to} item={item} size={22} here={item === here} />
          ))}
          {rest.length > 0 && (
            <li>
              <button
                type="button"
                aria-haspopup="dialog"
                aria-current={here && rest.includes(here) ? "true" : undefined}
                onClick={() => setMore(true)}
              >
                <Ellipsis size={22} strokeWidth={1.75} aria-hidden="true" />
                {t("more")}
                <span className={styles.count}>{rest.map(({ to, count: Count }) => Count && <Count key={to} />)}</span>
              </button>
            </li>
          )}
        </ul>
      </nav>
      {more && (
        <Suspense>
          <MoreSheet items={rest} here={here} onClose={() => setMore(false)} />
        </Suspense>
      )}
    </>
  );
}
