import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import styles from "../complaints.module.css";
import { places } from "../operations";
import type { SectionProps } from "./section-props";

/** The buttons of one part of the page: those the server allows, without the one that is offered as the next step. */
export function SectionActions({ complaint, act, place }: SectionProps & { place: keyof typeof places }) {
  const t = useWords("complaints");
  const allowed = places[place].filter(
    (operation) => complaint.allowedActions.includes(operation) && operation !== complaint.next.operation,
  );
  if (allowed.length === 0) return null;
  return (
    <div className={styles.actions} data-print="no">
      {allowed.map((operation) => (
        <Button key={operation} onClick={() => act(operation)}>
          {sayCode(t, `operation.${operation}`)}
        </Button>
      ))}
    </div>
  );
}

/** A name and what is known under it; nothing where nothing is known. */
export function Fact({ name, children, by }: { name: string; children?: string | number | null; by?: string | null }) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {by && <small className={styles.second}> · {by}</small>}
      </dd>
    </div>
  );
}
