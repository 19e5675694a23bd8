import { useState } from "react";
import { type Day, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { SelectField, TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { StoreChoice } from "../../ui/store-choice";
import { TypedDate } from "../../ui/typed-date";
import { type Deviation, findDeviation, settleDeviation } from "./queries";
import { sorts, steps } from "./sorts";

export function FindDeviation({ onClose }: { onClose: () => void }) {
  const t = useWords("care");
  const [id] = useState(uuid);
  const [storeId, setStoreId] = useState("");
  const [sort, setSort] = useState<string>("location");
  const [step, setStep] = useState("");
  const [what, setWhat] = useState("");
  return (
    <StepDialog
      title={t("find")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["deviation"]}
      labels={{ what: t("what"), storeId: t("store") }}
      send={() => findDeviation({ id, storeId, sort, step: step || null, what })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <StoreChoice label={t("store")} value={storeId} onChange={setStoreId} vans error={errorOf("storeId")} />
          <SelectField label={t("sort")} value={sort} onChange={(event) => setSort(event.target.value)}>
            {sorts.map((each) => (
              <option key={each} value={each}>
                {t(`sort.${each}`)}
              </option>
            ))}
          </SelectField>
          {sort === "quality" && (
            <SelectField label={t("step")} value={step} onChange={(event) => setStep(event.target.value)}>
              <option value="">{t("step.none")}</option>
              {steps.map((each) => (
                <option key={each} value={each}>
                  {t(`step.${each}`)}
                </option>
              ))}
            </SelectField>
          )}
          <TextArea
            id="what"
            label={t("what")}
            required
            value={what}
            error={errorOf("what")}
            onChange={(event) => setWhat(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}

/** What was done; hazards are reported to somebody, wrong labels printed anew. */
export function SettleDeviation({ deviation, onClose }: { deviation: Deviation; onClose: () => void }) {
  const t = useWords("care");
  const [done, setDone] = useState("");
  const [reportedTo, setReportedTo] = useState<Colleague | null>(null);
  const [printed, setPrinted] = useState<Day | null>(deviation.sort === "label" ? today() : null);
  return (
    <StepDialog
      title={`${t("settle")} ${deviation.number}`}
      hint={deviation.what}
      confirm={t("settle")}
      done={t("settled")}
      refresh={["deviation"]}
      labels={{ done: t("done"), reportedTo: t("reportedTo"), labelPrintedOn: t("labelPrintedOn") }}
      send={() => settleDeviation(deviation.id, { done, reportedTo: reportedTo?.id ?? null, labelPrintedOn: printed })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TextArea
            id="done"
            label={t("done")}
            required
            value={done}
            error={errorOf("done")}
            onChange={(event) => setDone(event.target.value)}
          />
          {(deviation.sort === "hazard" || deviation.sort === "unusual") && (
            <ColleagueChoice
              id="reportedTo"
              label={t("reportedTo")}
              required
              value={reportedTo}
              onChoose={setReportedTo}
              error={errorOf("reportedTo")}
            />
          )}
          {deviation.sort === "label" && (
            <TypedDate
              id="labelPrintedOn"
              label={t("labelPrintedOn")}
              chips={[-1, 0]}
              value={printed}
              onChange={setPrinted}
              error={errorOf("labelPrintedOn")}
            />
          )}
        </>
      )}
    </StepDialog>
  );
}
