import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { FormDialog } from "./form-dialog";
import { LendTool } from "./lend-tool";
import { LoanCard } from "./loan-card";
import { mendTool, scrapTool, toolQuery } from "./queries";
import { tones } from "./tool-list";

/** One tool: who has it, and everybody who had it. */
export default function ToolPage() {
  const { id = "" } = useParams();
  const t = useWords("tools");
  const found = useQuery(toolQuery(id));
  const tool = found.data;
  const [step, setStep] = useState<"lend" | "mend" | "scrap" | null>(null);
  if (!tool) return <Waiting query={found} />;
  const may = (operation: string) => tool.allowedActions.includes(operation);
  return (
    <>
      <PageHeader
        title={`${tool.code} ${tool.name}`}
        beside={<StatusTag tone={tones[tool.state]}>{t(`state.${tool.state}`)}</StatusTag>}
        lead={[tool.model, tool.holder?.name ?? tool.store.name].filter(Boolean).join(" · ")}
      >
        {may("scrapTool") && <Button onClick={() => setStep("scrap")}>{t("scrap")}</Button>}
        {may("mendTool") && (
          <Button kind="main" onClick={() => setStep("mend")}>
            {t("mend")}
          </Button>
        )}
        {may("lendTool") && (
          <Button kind="main" onClick={() => setStep("lend")}>
            {t("lend")}
          </Button>
        )}
      </PageHeader>
      <div className={sections.columns}>
        <section className={sections.section} aria-labelledby="loans">
          <h2 id="loans">{t("borrowed")}</h2>
          {tool.loans.length === 0 && <p className={sections.note}>{t("noLoans")}</p>}
          <ul className={sections.lines}>
            {tool.loans.map((loan) => (
              <li key={loan.id} className={sections.line}>
                <LoanCard loan={loan} price={tool.price} />
              </li>
            ))}
          </ul>
        </section>
        <div className={sections.column}>
          <section className={sections.section}>
            <dl className={sections.facts}>
              <dt>{t("price")}</dt>
              <dd>
                <Money amount={tool.price} />
              </dd>
              <dt>{t("store")}</dt>
              <dd>{tool.store.name}</dd>
              {tool.note && (
                <>
                  <dt>{t("note")}</dt>
                  <dd>{tool.note}</dd>
                </>
              )}
            </dl>
          </section>
          <section className={sections.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="tool" id={id} />
          </section>
        </div>
      </div>
      {step === "lend" && <LendTool tool={tool} onClose={() => setStep(null)} />}
      {step === "mend" && (
        <FormDialog title={t("mend")} confirm={t("mend")} send={() => mendTool(id)} onClose={() => setStep(null)} />
      )}
      {step === "scrap" && (
        <FormDialog title={t("scrap")} confirm={t("scrap")} send={() => scrapTool(id)} onClose={() => setStep(null)} />
      )}
    </>
  );
}
