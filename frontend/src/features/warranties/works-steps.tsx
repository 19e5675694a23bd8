import { useState } from "react";
import { type Day, showDay, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { stepOfWorks, type Works } from "./queries";

interface Props {
  works: Works;
  onClose: () => void;
}

const refresh = ["works", "defect", "certificate"];

export function AcceptWorks({ works, onClose }: Props) {
  const t = useWords("warranties");
  const [acceptedOn, setAcceptedOn] = useState<Day | null>(today());
  const [acceptedBy, setAcceptedBy] = useState("");
  return (
    <StepDialog
      title={t("acceptWorks")}
      hint={t("acceptHint", { years: works.years })}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      labels={{ acceptedOn: t("acceptedOn"), acceptedBy: t("acceptedBy") }}
      send={() => stepOfWorks(works.id, "acceptance", { acceptedOn, acceptedBy })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="acceptedOn"
            label={t("acceptedOn")}
            required
            chips={[-1, 0]}
            value={acceptedOn}
            onChange={setAcceptedOn}
            error={errorOf("acceptedOn")}
          />
          <TextField
            id="acceptedBy"
            label={t("acceptedBy")}
            required
            value={acceptedBy}
            error={errorOf("acceptedBy")}
            onChange={(event) => setAcceptedBy(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}

const texts = ["summary", "scope", "period", "terms"] as const;

/** The four texts of the certificate; its fifth content, the record of warranty work, fills by itself. */
export function IssueCertificate({ works, onClose }: Props) {
  const t = useWords("warranties");
  const [id] = useState(uuid);
  const [said, setSaid] = useState({
    summary: works.summary,
    scope: works.scope,
    period: t("periodText", {
      years: works.years,
      from: works.acceptedOn ? showDay(works.acceptedOn) : "",
      until: works.endsOn ? showDay(works.endsOn) : "",
    }),
    terms: works.terms,
  });
  return (
    <StepDialog
      title={t("issueCertificate")}
      hint={t("issueHint")}
      confirm={t("issueCertificate")}
      done={t("issued")}
      refresh={refresh}
      labels={{
        ...Object.fromEntries(texts.map((field) => [field, t(field)])),
        ourAddress: t("contact.address"),
        ourPhone: t("contact.phone"),
        department: t("contact.department"),
        contactPerson: t("contact.person"),
      }}
      send={() => stepOfWorks(works.id, "certificate", { id, ...said })}
      onClose={onClose}
    >
      {(errorOf) =>
        texts.map((field) => (
          <TextArea
            key={field}
            id={field}
            label={t(field)}
            required
            value={said[field]}
            error={errorOf(field)}
            onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
          />
        ))
      }
    </StepDialog>
  );
}

export function PlanVisit({ works, onClose }: Props) {
  const t = useWords("warranties");
  const [id] = useState(uuid);
  const [plannedOn, setPlannedOn] = useState<Day | null>(null);
  return (
    <StepDialog
      title={t("planVisit")}
      hint={works.endsOn ? t("visitHint", { day: showDay(works.endsOn) }) : undefined}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      labels={{ plannedOn: t("plannedOn") }}
      send={() => stepOfWorks(works.id, "visit-plans", { id, plannedOn })}
      onClose={onClose}
    >
      {(errorOf) => (
        <TypedDate
          id="plannedOn"
          label={t("plannedOn")}
          required
          chips={[1, 7, 30]}
          value={plannedOn}
          onChange={setPlannedOn}
          error={errorOf("plannedOn")}
        />
      )}
    </StepDialog>
  );
}

/** A visit that was paid, planned or not; whoever was met may say how content they are. */
export function PayVisit({ works, onClose }: Props) {
  const t = useWords("warranties");
  const planned = works.visits.filter((visit) => !visit.visitedOn);
  const [planId, setPlanId] = useState(planned[0]?.id ?? "");
  const [visitedOn, setVisitedOn] = useState<Day | null>(today());
  const [said, setSaid] = useState({ visited: "", condition: "", opinions: "", satisfaction: "" });
  return (
    <StepDialog
      title={t("payVisit")}
      hint={works.endsOn ? t("visitHint", { day: showDay(works.endsOn) }) : undefined}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      labels={{ visitedOn: t("visitedOn"), visited: t("visited") }}
      send={() =>
        stepOfWorks(works.id, "visits", {
          ...said,
          planId: planId || null,
          visitedOn,
          satisfaction: said.satisfaction ? Number(said.satisfaction) : null,
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          {planned.length > 0 && (
            <SelectField label={t("whichPlan")} value={planId} onChange={(event) => setPlanId(event.target.value)}>
              {planned.map((visit) => (
                <option key={visit.id} value={visit.id}>
                  {visit.plannedOn && showDay(visit.plannedOn)}
                </option>
              ))}
              <option value="">{t("unplanned")}</option>
            </SelectField>
          )}
          <TypedDate
            id="visitedOn"
            label={t("visitedOn")}
            required
            chips={[-1, 0]}
            value={visitedOn}
            onChange={setVisitedOn}
            error={errorOf("visitedOn")}
          />
          <TextField
            id="visited"
            label={t("visited")}
            required
            value={said.visited}
            error={errorOf("visited")}
            onChange={(event) => setSaid({ ...said, visited: event.target.value })}
          />
          {(["condition", "opinions"] as const).map((field) => (
            <TextArea
              key={field}
              id={field}
              label={t(field)}
              value={said[field]}
              onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
            />
          ))}
          <Levels value={said.satisfaction} onChange={(satisfaction) => setSaid({ ...said, satisfaction })} />
        </>
      )}
    </StepDialog>
  );
}

export function SayContent({ works, onClose }: Props) {
  const t = useWords("warranties");
  const [satisfaction, setSatisfaction] = useState(String(works.satisfaction ?? 4));
  const [note, setNote] = useState(works.satisfactionNote);
  return (
    <StepDialog
      title={t("satisfaction")}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      labels={{ satisfaction: t("satisfaction") }}
      send={() =>
        stepOfWorks(works.id, "satisfaction", { satisfaction: satisfaction ? Number(satisfaction) : null, note })
      }
      onClose={onClose}
    >
      {() => (
        <>
          <Levels value={satisfaction} onChange={setSatisfaction} />
          <TextArea id="note" label={t("note")} value={note} onChange={(event) => setNote(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}

function Levels({ value, onChange }: { value: string; onChange: (level: string) => void }) {
  const t = useWords("warranties");
  return (
    <SelectField label={t("satisfaction")} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t("notAsked")}</option>
      {(["4", "3", "2", "1"] as const).map((level) => (
        <option key={level} value={level}>
          {t(`level.${level}`)}
        </option>
      ))}
    </SelectField>
  );
}
