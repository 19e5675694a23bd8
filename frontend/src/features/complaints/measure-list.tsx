import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { ReasonDialog } from "../../ui/reason-dialog";
import { StatusTag } from "../../ui/status-tag";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import type { MeasureRow } from "./complaint";
import styles from "./complaints.module.css";
import { measuresQuery, useSend } from "./queries";

const paths = { finishMeasure: "completion", signMeasure: "signature", confirmMeasure: "confirmation" } as const;
const fields = { finishMeasure: "note", confirmMeasure: "effect" } as const;
type Action = keyof typeof paths;

interface Props {
  /** Of one complaint; otherwise of all. */
  complaint?: string;
  open?: boolean;
  mine?: boolean;
}

/** Measures with owner, day and state, and the one step that each waits for. */
export function MeasureList({ complaint, open, mine = false }: Props) {
  const t = useWords("complaints");
  const measures = useQuery(measuresQuery(open, mine));
  if (!measures.data) return <Waiting query={measures} />;
  const rows = measures.data.filter((row) => !complaint || row.complaintId === complaint);
  if (rows.length === 0) return <p className={styles.second}>{t("noMeasures")}</p>;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <MeasureItem key={row.id} row={row} linked={!complaint} />
      ))}
    </ul>
  );
}

function MeasureItem({ row, linked }: { row: MeasureRow; linked: boolean }) {
  const t = useWords("complaints");
  const [asked, setAsked] = useState<Action | null>(null);
  const step = useSend(() => {
    toast({ text: t("measureDone") });
    setAsked(null);
  });
  const take = (action: Action, form: object) =>
    step.mutate({ path: `/complaint-measures/${row.id}/${paths[action]}`, method: "POST", form, key: uuid() });
  return (
    <li>
      <strong>{row.what}</strong>
      <small>
        {linked && (
          <>
            <Link to={`/complaints/${row.complaintId}`}>{row.number}</Link>
            {" · "}
          </>
        )}
        {[
          sayCode(t, `measureSort.${row.sort}`),
          sayCode(t, `department.${row.department}`),
          row.owner.name,
          t("dueOn", { day: showDate(row.dueOn) }),
        ].join(" · ")}
      </small>
      <div className={styles.actions}>
        <StatusTag tone={row.confirmedAt ? "good" : row.late ? "late" : row.doneAt ? "going" : "waiting"}>
          {row.confirmedAt
            ? t("confirmed", { when: showMoment(row.confirmedAt) })
            : row.doneAt
              ? t("doneWaits", { when: showMoment(row.doneAt) })
              : t(row.late ? "measureLate" : "measureOpen")}
        </StatusTag>
        {(row.allowedActions as Action[]).map((action) => (
          <Button
            key={action}
            busy={step.isPending}
            onClick={() => (action === "signMeasure" ? take(action, {}) : setAsked(action))}
          >
            {sayCode(t, `operation.${action}`)}
          </Button>
        ))}
      </div>
      {step.error && !asked && <ProblemAlert problem={step.error} />}
      {asked && asked !== "signMeasure" && (
        <ReasonDialog
          title={sayCode(t, `operation.${asked}`)}
          label={sayCode(t, `field.${fields[asked]}`)}
          field={fields[asked]}
          confirm={sayCode(t, `operation.${asked}`)}
          required={asked === "confirmMeasure"}
          problem={step.error}
          busy={step.isPending}
          onConfirm={(text) => take(asked, { [fields[asked]]: text })}
          onClose={() => setAsked(null)}
        />
      )}
    </li>
  );
}
