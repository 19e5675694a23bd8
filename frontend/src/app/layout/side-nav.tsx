import { ChevronRight } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { Link, useLocation } from "react-router";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import type { NavItem } from "../feature";
import { Entry } from "./entry";
import styles from "./layout.module.css";
import { entryAt, grouped } from "./sections";
import { useOpenSections } from "./use-open-sections";

/** Everything this person may open, under headings that can be closed. */
export function SideNav({ items }: { items: NavItem[] }) {
  const t = useWords("nav");
  const id = useId();
  const { company } = useSession();
  const { pathname } = useLocation();
  const here = entryAt(items, pathname);
  const groups = grouped(items);
  const { isOpen, toggle } = useOpenSections(groups, here?.section);
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has its entry
  useEffect(() => {
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [here?.to]);
  return (
    <nav ref={nav} className={styles.side} aria-label={t("main")}>
      <Link to="/" className={styles.brand} aria-label={`${company.name} · ${t("home")}`}>
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <span>{company.name}</span>
      </Link>
      {groups.map(({ section, items: entries }) => {
        const open = section === null || isOpen(section);
        return (
          <div key={section} className={styles.group}>
            {section && (
              <button
                type="button"
                className={styles.heading}
                aria-expanded={open}
                aria-controls={`${id}${section}`}
                onClick={() => toggle(section)}
              >
                {t(`section.${section}`)}
                {!open && entries.map(({ to, count: Count }) => Count && <Count key={to} />)}
                <ChevronRight size={14} strokeWidth={2} aria-hidden="true" />
              </button>
            )}
            <ul id={`${id}${section}`} hidden={!open}>
              {entries.map((item) => (
                <Entry key={item.to} item={item} size={18} here={item === here} />
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
