import { useState } from "react";
import { type Day, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { SelectField, TextArea, TextField } from "../../ui/field";
import sections from "../../ui/sections.module.css";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { type Defect, stepOfDefect } from "./queries";
import { SettleCost } from "./settle-cost";

/** In the order of the work; the first that is allowed is what is next. */
export const defectSteps = [
  "sendInspector",
  "inspectDefect",
  "determineDefect",
  "startWorksRepair",
  "proposeWorksRepair",
  "finishWorksRepair",
  "acceptWorksRepair",
  "refuseWorksRepair",
  "settleCost",
  "declineWorksRepair",
] as const;

interface Props {
  step: (typeof defectSteps)[number];
  defect: Defect;
  onClose: () => void;
}

/** Where each step is sent. */
const verbs = {
  sendInspector: "inspector",
  inspectDefect: "inspection",
  determineDefect: "determination",
  startWorksRepair: "start",
  proposeWorksRepair: "proposal",
  finishWorksRepair: "completion",
  acceptWorksRepair: "acceptance",
  refuseWorksRepair: "refusal",
  declineWorksRepair: "declining",
} as const;

/** The texts a step asks for. */
const texts: Record<
  string,
  readonly ("finding" | "method" | "people" | "materials" | "plannedFor" | "repair" | "reason")[]
> = {
  inspectDefect: ["finding"],
  proposeWorksRepair: ["method", "people", "materials", "plannedFor"],
  finishWorksRepair: ["repair"],
  refuseWorksRepair: ["reason"],
  declineWorksRepair: ["reason"],
};

/** One step of a defect with the few things it asks for. */
export function DefectStep({ step, defect, onClose }: Props) {
  return step === "settleCost" ? (
    <SettleCost defect={defect} onClose={onClose} />
  ) : (
    <Step step={step} defect={defect} onClose={onClose} />
  );
}

function Step({ step, defect, onClose }: Props & { step: keyof typeof verbs }) {
  const t = useWords("warranties");
  const [said, setSaid] = useState<Record<string, string>>({
    method: defect.method,
    people: defect.people,
    materials: defect.materials,
    plannedFor: defect.plannedFor,
    responsible: "contractor",
  });
  const [person, setPerson] = useState<Colleague | null>(null);
  const [day, setDay] = useState<Day | null>(step === "acceptWorksRepair" ? today() : defect.shownOn);
  const [normalUse, setNormalUse] = useState(false);
  const text = (field: string) => said[field] ?? "";
  const say = (field: string) => (event: { target: { value: string } }) =>
    setSaid({ ...said, [field]: event.target.value });
  const form = () => {
    if (step === "sendInspector") return { personId: person?.id ?? null };
    if (step === "determineDefect")
      return {
        responsible: said.responsible,
        causes: text("causes")
          .split("\n")
          .filter((line) => line.trim()),
        agreedBy: text("agreedBy"),
      };
    if (step === "acceptWorksRepair") return { signedBy: text("signedBy"), signedOn: day, normalUse };
    const asked = Object.fromEntries((texts[step] ?? []).map((field) => [field, text(field)]));
    return step === "proposeWorksRepair" ? { ...asked, shownOn: day } : asked;
  };
  return (
    <StepDialog
      title={t(`do.${step}`)}
      hint={step === "determineDefect" ? t("determineHint") : step === "startWorksRepair" ? defect.method : undefined}
      confirm={t(`do.${step}`)}
      done={t("saved")}
      refresh={["defect", "works", "certificate"]}
      labels={{
        personId: t("inspector"),
        agreedBy: t("agreedBy"),
        signedBy: t("signedBy"),
        signedOn: t("signedOn"),
        normalUse: t("normalUse"),
        ...Object.fromEntries((texts[step] ?? []).map((field) => [field, t(field)])),
      }}
      send={() => stepOfDefect(defect.id, verbs[step], form())}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          {step === "sendInspector" && (
            <ColleagueChoice
              id="personId"
              label={t("inspector")}
              required
              value={person}
              onChoose={setPerson}
              error={errorOf("personId")}
            />
          )}
          {step === "determineDefect" && (
            <>
              <SelectField label={t("responsible")} value={said.responsible} onChange={say("responsible")}>
                {(["contractor", "both", "owner_supplies"] as const).map((each) => (
                  <option key={each} value={each}>
                    {t(`responsible.${each}`)}
                  </option>
                ))}
              </SelectField>
              <TextArea
                id="causes"
                label={t("causes")}
                hint={t("causesHint")}
                value={text("causes")}
                onChange={say("causes")}
              />
            </>
          )}
          {(texts[step] ?? []).map((field) => (
            <TextArea
              key={field}
              id={field}
              label={t(field)}
              required
              value={text(field)}
              error={errorOf(field)}
              onChange={say(field)}
            />
          ))}
          {(step === "determineDefect" || step === "acceptWorksRepair") && (
            <TextField
              id={step === "determineDefect" ? "agreedBy" : "signedBy"}
              label={t(step === "determineDefect" ? "agreedBy" : "signedBy")}
              required
              value={text(step === "determineDefect" ? "agreedBy" : "signedBy")}
              error={errorOf(step === "determineDefect" ? "agreedBy" : "signedBy")}
              onChange={say(step === "determineDefect" ? "agreedBy" : "signedBy")}
            />
          )}
          {(step === "proposeWorksRepair" || step === "acceptWorksRepair") && (
            <TypedDate
              id={step === "acceptWorksRepair" ? "signedOn" : "shownOn"}
              label={t(step === "acceptWorksRepair" ? "signedOn" : "shownOn")}
              chips={[-1, 0]}
              value={day}
              onChange={setDay}
              error={errorOf(step === "acceptWorksRepair" ? "signedOn" : "shownOn")}
            />
          )}
          {step === "acceptWorksRepair" && (
            <label className={sections.check}>
              <input type="checkbox" checked={normalUse} onChange={(event) => setNormalUse(event.target.checked)} />
              {t("normalUse")}
            </label>
          )}
        </>
      )}
    </StepDialog>
  );
}
