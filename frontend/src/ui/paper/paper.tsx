import type { ReactNode } from "react";
import { useSession } from "../../lib/session";
import { QrCode } from "../qr-code";
import styles from "./paper.module.css";

interface Props {
  /** What kind of paper it is: "Item receipt". */
  title: string;
  /** Its number; stands under the title and, without a code of its own, in the QR code. */
  number: string;
  /** What the QR code says where it is not the number: the address of the customer's page. */
  code?: string;
  /** Short facts at the head, label beside value; empty values are left out. */
  facts?: { label: string; value: ReactNode }[];
  /** Who signs by hand at the foot. */
  signs?: string[];
  /** A stamp across the head: voided, copy. */
  stamp?: string;
  children?: ReactNode;
}

/** One A4 sheet with the company's name, the paper's number and a code that finds it again. */
export function Paper({ title, number, code = number, facts = [], signs = [], stamp, children }: Props) {
  const { company } = useSession();
  const told = facts.filter(({ value }) => value !== "" && value !== null && value !== undefined);
  return (
    <article className={styles.sheet} data-paper="a4" aria-label={`${title} ${number}`}>
      <header>
        <div>
          <p className={styles.company}>{[company.name, company.phone].filter(Boolean).join(" · ")}</p>
          <h2>{title}</h2>
          <p className={styles.number}>{number}</p>
          {stamp && <strong className={styles.stamp}>{stamp}</strong>}
        </div>
        <QrCode className={styles.code} text={code} label={number} />
      </header>
      {told.length > 0 && (
        <dl className={styles.facts}>
          {told.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
      {signs.length > 0 && (
        <footer>
          {signs.map((who) => (
            <p key={who}>
              {who}
              <span />
            </p>
          ))}
        </footer>
      )}
    </article>
  );
}
