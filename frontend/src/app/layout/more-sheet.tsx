import { useId } from "react";
import { useWords } from "../../lib/words";
import { Dialog } from "../../ui/dialog";
import type { NavItem } from "../feature";
import { Entry } from "./entry";
import styles from "./more-sheet.module.css";
import { grouped } from "./sections";

interface Props {
  items: NavItem[];
  here: NavItem | undefined;
  onClose: () => void;
}

/** What has no tab on the phone, under the headings of the side navigation. */
export default function MoreSheet({ items, here, onClose }: Props) {
  const t = useWords("nav");
  const id = useId();
  return (
    <Dialog title={t("more")} onClose={onClose}>
      {grouped(items).map(({ section, items: entries }) => (
        <section key={section} className={styles.group}>
          {section && <h3 id={`${id}${section}`}>{t(`section.${section}`)}</h3>}
          <ul aria-labelledby={section ? `${id}${section}` : undefined}>
            {entries.map((item) => (
              <Entry key={item.to} item={item} size={20} here={item === here} onClick={onClose} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
