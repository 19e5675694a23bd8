import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showDay, showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import styles from "./purchasing.module.css";
import { repairQuery, useStep } from "./queries";
import { RepairRegister } from "./repair-register";
import type { Repair } from "./shapes";
import { repairTones } from "./tones";

/** One part's way to the factory and back, at its next step. */
export default function RepairPage() {
  const { id = "" } = useParams();
  const t = useWords("receiving");
  const found = useQuery(repairQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const repair = found.data;
  return (
    <>
      <PageHeader
        title={repair.number}
        beside={
          <StatusTag tone={repair.late ? "late" : (repairTones[repair.status] ?? "waiting")}>
            {t(`repair.${repair.status}` as "repair.sent")}
          </StatusTag>
        }
        lead={`${repair.part.name} × ${repair.quantity} ${repair.part.unit}`}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.section}>
            <dl className={styles.facts}>
              <dt>{t("problem")}</dt>
              <dd>{repair.problem || t("notRegistered")}</dd>
              <dt>{t("factory")}</dt>
              <dd>{repair.factory || "—"}</dd>
              {repair.sentAt && (
                <>
                  <dt>{t("sentAt")}</dt>
                  <dd>{showMoment(repair.sentAt)}</dd>
                </>
              )}
              {repair.dueBackOn && (
                <>
                  <dt>{t("dueBackOn")}</dt>
                  <dd>{showDay(repair.dueBackOn)}</dd>
                </>
              )}
              {repair.confirmedBy && (
                <>
                  <dt>{t("confirmation")}</dt>
                  <dd>
                    {t(repair.worksNormally ? "works" : "worksNot")} · {repair.confirmedBy.name}{" "}
                    {showMoment(repair.confirmedAt ?? "")}
                  </dd>
                </>
              )}
              {repair.source && (
                <>
                  <dt>{t("source")}</dt>
                  <dd>
                    <Link to={`/goods-receipts/${repair.source.id}`}>{repair.source.number}</Link>
                  </dd>
                </>
              )}
              {repair.receipt && (
                <>
                  <dt>{t("backReceipt")}</dt>
                  <dd>
                    <Link to={`/goods-receipts/${repair.receipt.id}`}>{repair.receipt.number}</Link>
                  </dd>
                </>
              )}
            </dl>
          </section>
          {repair.allowedActions.includes("registerFactoryRepair") && (
            <RepairRegister key={repair.version} repair={repair} />
          )}
          <Steps repair={repair} />
        </div>
        <section className={styles.section}>
          <h2>{t("timeline")}</h2>
          <SubjectTimeline kind="factory_repair" id={id} />
        </section>
      </div>
    </>
  );
}

const steps = [
  { action: "giveUpFactoryRepair", path: "giving-up", words: "giveUp", body: undefined, main: false },
  { action: "confirmFactoryRepair", path: "confirmation", words: "worksNot", body: { works: false }, main: false },
  { action: "confirmFactoryRepair", path: "confirmation", words: "works", body: { works: true }, main: true },
  { action: "receiveFromFactory", path: "return", words: "cameBack", body: undefined, main: true },
  { action: "sendToFactory", path: "sending", words: "send", body: undefined, main: true },
] as const;

function Steps({ repair }: { repair: Repair }) {
  const t = useWords("receiving");
  const step = useStep<Repair>("factory_repair");
  return (
    <>
      {step.error && <ProblemAlert problem={step.error} />}
      <div className={styles.foot}>
        {steps
          .filter((one) => repair.allowedActions.includes(one.action))
          .map((one) => (
            <Button
              key={one.words}
              kind={one.main ? "main" : "plain"}
              busy={step.isPending}
              onClick={() => step.mutate({ path: `/api/v1/factory-repairs/${repair.id}/${one.path}`, body: one.body })}
            >
              {t(one.words)}
            </Button>
          ))}
      </div>
    </>
  );
}
