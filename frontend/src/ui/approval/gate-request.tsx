import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "../../api/problem";
import { approvalQuery, askApproval } from "../../lib/approval";
import type { ApprovalNeeded } from "../../lib/gate";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { TextField } from "../field";
import styles from "./approval.module.css";
import { ApprovalSteps } from "./approval-steps";

interface Props {
  problem: Problem;
  gate: ApprovalNeeded;
  again?: () => void;
}

/** The way on from a refusal that signatures can lift: ask for them, watch them come, do the refused thing again. */
export default function GateRequest({ problem, gate, again }: Props) {
  const [asked, setAsked] = useState(gate.pending);
  return asked ? (
    <Asked id={asked} problem={problem} gate={gate} again={again} onAsked={setAsked} />
  ) : (
    <Ask gate={gate} refused={gate.refused} onAsked={setAsked} />
  );
}

function Ask({
  gate,
  refused,
  onAsked,
}: {
  gate: ApprovalNeeded;
  refused: string | null;
  onAsked: (id: string) => void;
}) {
  const t = useWords("approval");
  const client = useQueryClient();
  const [id] = useState(uuid);
  const [note, setNote] = useState("");
  const ask = useMutation({
    mutationFn: () => askApproval(id, gate, note.trim()),
    onSuccess: (approval) => {
      client.setQueryData(approvalQuery(approval.id).queryKey, approval);
      onAsked(approval.id);
    },
  });
  return (
    <div className={styles.gate}>
      {refused && <p>{t("gate.refused", { reason: refused })}</p>}
      <p>{t("gate.missing")}</p>
      <ul>
        {gate.missing.map((each) => (
          <li key={each.role}>
            {each.label}
            <span>{each.people.length > 0 ? each.people.join(t("listSeparator")) : t("gate.nobody")}</span>
          </li>
        ))}
      </ul>
      <TextField
        label={t("gate.note")}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          // The form around it would send the refused action once more.
          event.preventDefault();
          if (!ask.isPending) ask.mutate();
        }}
      />
      {ask.error && <p role="alert">{ask.error.message || t("gate.failed")}</p>}
      <div>
        <Button kind="main" onClick={() => ask.mutate()} busy={ask.isPending}>
          {t(refused ? "gate.askAgain" : "gate.ask")}
        </Button>
      </div>
    </div>
  );
}

function Asked({ id, problem, gate, again, onAsked }: Props & { id: string; onAsked: (id: string) => void }) {
  const t = useWords("approval");
  const client = useQueryClient();
  const approval = useQuery(approvalQuery(id));
  // The refused action is still known with all it sent: it can be done again as it was.
  const refused = client.getMutationCache().find({ predicate: (each) => each.state.error === problem });
  const repeat = again ?? (refused && (() => void refused.execute(refused.state.variables).catch(() => undefined)));

  if (!approval.data) return <p role="status">{approval.error ? approval.error.message : t("gate.loading")}</p>;
  const { status, number, steps } = approval.data;
  if (status === "refused" || status === "withdrawn" || status === "outdated") {
    const reason = steps.find((step) => step.decision === "refused")?.reason ?? t(`status.${status}`);
    return <Ask gate={gate} refused={reason} onAsked={onAsked} />;
  }
  return (
    <div className={styles.gate}>
      <p role="status">{t(status === "waiting" ? "gate.waiting" : "gate.signed", { number })}</p>
      <ApprovalSteps approval={approval.data} />
      <div className={styles.row}>
        {status === "signed" && repeat && (
          <Button kind="main" onClick={repeat}>
            {t("gate.again")}
          </Button>
        )}
        <a href={`/approvals/${id}`} target="_blank" rel="noreferrer">
          {t("gate.open")}
        </a>
      </div>
    </div>
  );
}
