import { useQuery } from "@tanstack/react-query";
import { dutiesAboutQuery } from "../../lib/duty";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { ProblemAlert } from "../problem-alert";
import styles from "./duty.module.css";
import { DutyLine } from "./duty-line";
import { dueFirst } from "./order";

/** What is owed about one thing (a ticket, a contract, a customer) and what became of it; nothing where nothing ever was. */
export function SubjectDuties({ kind, id, className }: { kind: string; id: string; className?: string }) {
  const t = useWords("duty");
  const ui = useWords("ui");
  const may = useMay("listObligations");
  const duties = useQuery({ ...dutiesAboutQuery(kind, id), enabled: may });
  if (!may || duties.data?.items.length === 0) return null;
  return (
    <section className={className} aria-busy={!duties.data && !duties.error}>
      <h2>{t("about")}</h2>
      {duties.error && !duties.data && (
        <ProblemAlert problem={duties.error}>
          <div>
            <Button onClick={() => void duties.refetch()}>{ui("again")}</Button>
          </div>
        </ProblemAlert>
      )}
      {!duties.data && !duties.error && <div className={styles.skeleton} role="status" aria-label={ui("loading")} />}
      {duties.data && (
        <ul className={styles.lines}>
          {dueFirst(duties.data.items).map((duty) => (
            <DutyLine key={duty.id} duty={duty} here whose />
          ))}
        </ul>
      )}
    </section>
  );
}
