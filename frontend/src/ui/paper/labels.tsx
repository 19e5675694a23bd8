import { QrCode } from "../qr-code";
import styles from "./labels.module.css";

/** What stands on one label: the number large, beside its code, and what it is. */
export interface LabelText {
  /** What a scanner reads and a person types: "P-0012", "A-03-2". */
  number: string;
  /** The part's name, the bin's area, the item's description. */
  name: string;
  /** Two more lines at most: specification and unit, shelf, customer. */
  lines?: string[];
  /** What the code says where it is not the number. */
  code?: string;
}

/** Labels for 50 × 30 mm paper: printed, each is a page of its own. */
export function Labels({ labels, caption }: { labels: LabelText[]; caption: string }) {
  return (
    <ul className={styles.labels} data-paper="label" aria-label={caption}>
      {labels.map(({ number, name, lines = [], code = number }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same label may be printed several times
        <li key={at} className={styles.label}>
          <QrCode className={styles.code} text={code} label={number} />
          <div>
            <strong>{number}</strong>
            <p>{name}</p>
            {lines.slice(0, 2).map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
