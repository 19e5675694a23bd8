import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { StepDialog } from "../../ui/step-dialog";
import { type Cause, nameCause, putToCause, type Sheet, type Survey, unmeasuredQuery } from "./survey";

/** Why customers are dissatisfied, what is done against it, and whose answer still has no measure (5.1.2.5b). */
export function Causes({ survey }: { survey: Survey }) {
  const t = useWords("surveys");
  const [naming, setNaming] = useState<Cause | "new" | null>(null);
  const may = survey.allowedActions.includes("nameCause");
  if (survey.dissatisfied === 0 && survey.causes.length === 0) return null;
  return (
    <section className={sections.section} aria-labelledby="causes">
      <div className={sections.head}>
        <h2 id="causes">{t("causes")}</h2>
        <StatusTag tone={survey.withoutMeasure > 0 ? "amber" : "good"}>
          {t("withoutMeasure", { n: survey.withoutMeasure, of: survey.dissatisfied })}
        </StatusTag>
      </div>
      <ul className={sections.lines}>
        {survey.causes.map((cause) => (
          <li key={cause.id} className={sections.line}>
            <div className={sections.head}>
              <strong>{cause.cause}</strong>
              <span>{t("causeOf", { n: cause.sheets })}</span>
            </div>
            <p className={cause.measure ? sections.note : sections.wrong}>{cause.measure || t("noMeasure")}</p>
            {may && (
              <div>
                <Button onClick={() => setNaming(cause)}>{t("writeMeasure")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <div>
          <Button onClick={() => setNaming("new")}>{t("nameCause")}</Button>
        </div>
      )}
      {survey.withoutMeasure > 0 && <Unmeasured survey={survey} />}
      {naming && <NameCause survey={survey} cause={naming === "new" ? null : naming} onClose={() => setNaming(null)} />}
    </section>
  );
}

function Unmeasured({ survey }: { survey: Survey }) {
  const { data } = useQuery(unmeasuredQuery(survey.survey.id));
  return (
    <ul className={sections.lines}>
      {data?.items.map((sheet) => (
        <Dissatisfied key={sheet.id} sheet={sheet} survey={survey} />
      ))}
    </ul>
  );
}

function Dissatisfied({ sheet, survey }: { sheet: Sheet; survey: Survey }) {
  const t = useWords("surveys");
  const client = useQueryClient();
  const put = useMutation({
    mutationFn: (cause: string) => putToCause(sheet.id, cause || null),
    onSuccess: () => client.invalidateQueries({ queryKey: ["survey"] }),
  });
  return (
    <li className={sections.line}>
      <span>
        {sheet.customer.name} {sheet.phone}
      </span>
      {sheet.said && <p className={sections.note}>{sheet.said}</p>}
      {sheet.allowedActions.includes("putToCause") && (
        <SelectField
          label={t("why")}
          value={sheet.causeId ?? ""}
          disabled={put.isPending}
          onChange={(event) => put.mutate(event.target.value)}
        >
          <option value="">{t("notRead")}</option>
          {survey.causes.map((cause) => (
            <option key={cause.id} value={cause.id}>
              {cause.cause}
            </option>
          ))}
        </SelectField>
      )}
      {put.error && <ProblemAlert problem={put.error} />}
    </li>
  );
}

function NameCause({ survey, cause, onClose }: { survey: Survey; cause: Cause | null; onClose: () => void }) {
  const t = useWords("surveys");
  const [id] = useState(() => cause?.id ?? uuid());
  const [name, setName] = useState(cause?.cause ?? "");
  const [measure, setMeasure] = useState(cause?.measure ?? "");
  return (
    <StepDialog
      title={t(cause ? "writeMeasure" : "nameCause")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["survey"]}
      labels={{ cause: t("cause"), measure: t("measure") }}
      send={() => nameCause(survey.survey.id, { id, cause: name.trim(), measure: measure.trim() })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TextField
            id="cause"
            label={t("cause")}
            required
            maxLength={300}
            value={name}
            error={errorOf("cause")}
            onChange={(event) => setName(event.target.value)}
          />
          <TextArea
            id="measure"
            label={t("measure")}
            maxLength={1000}
            value={measure}
            error={errorOf("measure")}
            onChange={(event) => setMeasure(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
