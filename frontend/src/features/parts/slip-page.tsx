import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showMoment } from "../../lib/dates";
import { subjectLink } from "../../lib/subject-link";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SlipTag } from "../../ui/job-parts/slip-tag";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { PaperLinks } from "../../ui/paper/paper-links";
import { ProblemAlert } from "../../ui/problem-alert";
import { ReasonDialog } from "../../ui/reason-dialog";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { IssueGoods } from "./issue-goods";
import type { SlipView } from "./parts";
import styles from "./parts.module.css";
import { slipQuery, slipStep } from "./queries";
import { ReturnRow } from "./return-row";
import { SlipLineRow } from "./slip-line-row";
import { SlipSignatures } from "./slip-signatures";

/** One issue slip: what is wanted for which job, whether it is signed, what went out of which lot and what came back. */
export default function SlipPage() {
  const { id = "" } = useParams();
  const slip = useQuery(slipQuery(id));
  if (!slip.data) return <Waiting query={slip} />;
  return <Slip key={id} slip={slip.data} />;
}

function Slip({ slip }: { slip: SlipView }) {
  const t = useWords("parts");
  const client = useQueryClient();
  const [refusing, setRefusing] = useState(false);
  const may = (operation: string) => slip.allowedActions.includes(operation);
  const step = useMutation({
    mutationFn: (what: { step: "handover" | "refusal" | "cancellation"; reason?: string }) =>
      slipStep(slip.id, what.step, what.reason === undefined ? undefined : { reason: what.reason }),
    onSuccess: (next) => {
      setRefusing(false);
      client.setQueryData(slipQuery(slip.id).queryKey, next);
      return client.invalidateQueries({ queryKey: ["parts_slip"] });
    },
  });
  const waiting = slip.signatures.some((one) => one.status === "waiting" || one.status === "refused");
  const job =
    slip.workId && slip.workKind !== "internal" ? subjectLink({ kind: slip.workKind, id: slip.workId }) : null;
  return (
    <>
      <PageHeader
        title={t("slip.title", { number: slip.number })}
        lead={t("slip.from", { store: slip.store.name, drawer: slip.drawer.name, at: showMoment(slip.wantedAt) })}
        beside={<SlipTag status={slip.status} waiting={slip.status === "wanted" && waiting} />}
      >
        <PaperLinks papers={[{ kind: "issueSlip", to: `/parts-slips/${slip.id}/paper` }]} />
        {may("cancelPartsSlip") && (
          <Button busy={step.isPending} onClick={() => step.mutate({ step: "cancellation" })}>
            {t("slip.cancel")}
          </Button>
        )}
        {may("refusePartsSlip") && <Button onClick={() => setRefusing(true)}>{t("slip.refuse")}</Button>}
        {may("handOverPartsSlip") && (
          <Button kind="main" busy={step.isPending} onClick={() => step.mutate({ step: "handover" })}>
            {t("slip.handOver")}
          </Button>
        )}
      </PageHeader>
      {step.error && !refusing && <ProblemAlert problem={step.error} />}
      {slip.refusal && <p className={styles.warning}>{t("slip.refusedFor", { reason: slip.refusal })}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.section}>
            <p>
              {slip.workKind === "internal" ? (
                t("slip.inside", { user: slip.workLabel, bearer: slip.costBearer ?? "" })
              ) : (
                <>
                  {t("slip.work")} {job ? <Link to={job}>{slip.workLabel}</Link> : slip.workLabel} {slip.workTitle}{" "}
                  <span className={styles.second}>{slip.started ? t("slip.started") : t("slip.notStarted")}</span>
                </>
              )}
            </p>
            {slip.note && <p className={styles.second}>{slip.note}</p>}
            {Object.values(slip.refusedActions).map((why) => (
              <p key={why} className={styles.warning}>
                {why}
              </p>
            ))}
            <ul className={styles.list}>
              {slip.lines.map((line) => (
                <SlipLineRow key={line.id} slip={slip} line={line} />
              ))}
            </ul>
            {slip.cost > 0 && (
              <p>
                {t("slip.cost")} <Money amount={slip.cost} />
              </p>
            )}
          </section>
          {may("issuePartsSlip") && <IssueGoods slip={slip} />}
          {slip.returns.length > 0 && (
            <section className={styles.section}>
              <h2>{t("returns.title")}</h2>
              {slip.returns.map((back) =>
                back.postedAt ? (
                  <p key={back.id}>
                    {t("return.done", {
                      number: back.number,
                      quantity: back.receivedQuantity ?? 0,
                      unit: back.part.unit,
                      part: back.part.name,
                      person: back.receivedBy?.name ?? "",
                      reason: back.reason,
                    })}
                  </p>
                ) : (
                  <ReturnRow key={back.id} back={back} />
                ),
              )}
            </section>
          )}
        </div>
        <div className={styles.column}>
          <SlipSignatures signatures={slip.signatures} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="parts_slip" id={slip.id} />
          </section>
        </div>
      </div>
      {refusing && (
        <ReasonDialog
          title={t("slip.refuse")}
          hint={t("slip.refuseHint")}
          confirm={t("slip.refuse")}
          required
          problem={step.error}
          busy={step.isPending}
          onConfirm={(reason) => step.mutate({ step: "refusal", reason })}
          onClose={() => setRefusing(false)}
        />
      )}
    </>
  );
}
