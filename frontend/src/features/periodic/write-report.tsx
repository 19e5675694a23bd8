import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "../../api/problem";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { toast } from "../../ui/toast";
import { type PeriodReport, sendReport, writeReport } from "./queries";
import { ReportLines } from "./report-lines";

/** Each section beside what was recorded for it; kept while it is written, sent when it is complete. */
export function WriteReport({ report, branch }: { report: PeriodReport; branch: string }) {
  const t = useWords("periodic");
  const client = useQueryClient();
  const [texts, setTexts] = useState(report.texts);
  const step = useMutation<PeriodReport, Problem, "write" | "send">({
    mutationFn: (how) => (how === "send" ? sendReport : writeReport)(report, branch, texts),
    onSuccess: (done) => {
      toast({ text: t(done.sentAt ? "sentDone" : "saved") });
      return client.invalidateQueries({ queryKey: ["period_report"] });
    },
  });
  const errorOf = (field: string) => step.error?.errors.find((error) => error.field === field)?.message;
  const labels = Object.fromEntries(report.sections.map((section) => [section, t(`section.${section}`)]));
  return (
    <form
      className={sections.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!step.isPending) step.mutate("send");
      }}
    >
      {report.sections.map((section) => (
        <section key={section} className={sections.section}>
          <h2>{t(`section.${section}`)}</h2>
          <TextArea
            id={section}
            label={t(`section.${section}`)}
            hint={t("sectionHint")}
            required
            rows={5}
            maxLength={4000}
            value={texts[section]}
            error={errorOf(section)}
            onChange={(event) => setTexts({ ...texts, [section]: event.target.value })}
          />
          <ReportLines lines={report.lines.filter((line) => line.section === section)} total={null} />
        </section>
      ))}
      {step.error && <ProblemAlert problem={step.error} labels={labels} />}
      <div className={sections.foot} data-print="no">
        {report.sections.length > 0 && report.allowedActions.includes("writePeriodReport") && (
          <Button busy={step.isPending} onClick={() => step.mutate("write")}>
            {t("keep")}
          </Button>
        )}
        {report.allowedActions.includes("sendPeriodReport") && (
          <Button kind="main" type="submit" busy={step.isPending}>
            {t(`send.${report.sort}`)}
          </Button>
        )}
      </div>
    </form>
  );
}
