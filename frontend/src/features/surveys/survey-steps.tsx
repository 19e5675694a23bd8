import { useState } from "react";
import { type Day, plusDays, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { SelectField, TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { type Survey, surveyStep } from "./survey";

interface Props {
  survey: Survey;
  onClose: () => void;
}

const refresh = ["survey"] as const;

/** Who is asked; each customer once. */
export function ChooseCustomers({ survey: { survey }, onClose }: Props) {
  const t = useWords("surveys");
  const [everybody, setEverybody] = useState("served");
  return (
    <StepDialog
      title={t("chooseCustomers")}
      hint={t("chosenSoFar", { n: survey.customers })}
      confirm={t("chooseCustomers")}
      done={t("saved")}
      refresh={refresh}
      send={() => surveyStep(survey.id, "customers", { everybody })}
      onClose={onClose}
    >
      {() => (
        <SelectField label={t("whom")} value={everybody} onChange={(event) => setEverybody(event.target.value)}>
          <option value="served">{t("whom.served")}</option>
          <option value="key_accounts">{t("whom.key_accounts")}</option>
        </SelectField>
      )}
    </StepDialog>
  );
}

export function SendSurvey({ survey: { survey }, onClose }: Props) {
  const t = useWords("surveys");
  const [by, setBy] = useState<Day | null>(plusDays(today(), 14));
  return (
    <StepDialog
      title={t("sendSurvey")}
      hint={t("sendHint", { n: survey.customers })}
      confirm={t("sendSurvey")}
      done={t("sentDone")}
      refresh={refresh}
      labels={{ answerBy: t("answerBy") }}
      send={() => surveyStep(survey.id, "sending", { answerBy: by })}
      onClose={onClose}
    >
      {(errorOf) => (
        <TypedDate
          id="answerBy"
          label={t("answerBy")}
          required
          chips={[7, 14, 30]}
          value={by}
          onChange={setBy}
          error={errorOf("answerBy")}
        />
      )}
    </StepDialog>
  );
}

export function CloseSurvey({ survey: { survey }, onClose }: Props) {
  const t = useWords("surveys");
  return (
    <StepDialog
      title={t("closeSurvey")}
      hint={t("closeHint", { answers: survey.answers, customers: survey.customers })}
      confirm={t("closeSurvey")}
      done={t("saved")}
      refresh={refresh}
      send={() => surveyStep(survey.id, "closure", {})}
      onClose={onClose}
    />
  );
}

/** To head office, with causes and measures; how many dissatisfied answers have none is said first. */
export function ReportSurvey({ survey, onClose }: Props) {
  const t = useWords("surveys");
  const [note, setNote] = useState("");
  return (
    <StepDialog
      title={t("reportSurvey")}
      hint={t("reportHint", { without: survey.withoutMeasure, dissatisfied: survey.dissatisfied })}
      confirm={t("reportSurvey")}
      done={t("saved")}
      refresh={refresh}
      send={() => surveyStep(survey.survey.id, "report", { note: note.trim() })}
      onClose={onClose}
    >
      {() => (
        <TextArea label={t("note")} maxLength={4000} value={note} onChange={(event) => setNote(event.target.value)} />
      )}
    </StepDialog>
  );
}
