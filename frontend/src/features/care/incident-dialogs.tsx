import { useState } from "react";
import { type Day, instantAt, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { StoreChoice } from "../../ui/store-choice";
import { TypedDate } from "../../ui/typed-date";
import { correctIncident, type Incident, recordAccident, recordIncident } from "./queries";
import { acts } from "./sorts";

interface Props {
  onClose: () => void;
}

/** Who did what; somebody of the house by name, or whoever it was in words. */
export function RecordIncident({ onClose }: Props) {
  const t = useWords("care");
  const [id] = useState(uuid);
  const [storeId, setStoreId] = useState("");
  const [act, setAct] = useState<string>("rummaging");
  const [person, setPerson] = useState<Colleague | null>(null);
  const [who, setWho] = useState("");
  const [what, setWhat] = useState("");
  return (
    <StepDialog
      title={t("recordIncident")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["warehouse_incident"]}
      labels={{ who: t("who"), what: t("what"), storeId: t("store") }}
      send={() => recordIncident({ id, storeId, act, personId: person?.id ?? null, who, what })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <StoreChoice label={t("store")} value={storeId} onChange={setStoreId} vans error={errorOf("storeId")} />
          <SelectField label={t("act")} value={act} onChange={(event) => setAct(event.target.value)}>
            {acts.map((each) => (
              <option key={each} value={each}>
                {t(`act.${each}`)}
              </option>
            ))}
          </SelectField>
          <ColleagueChoice id="personId" label={t("who")} value={person} onChoose={setPerson} />
          {!person && (
            <TextField
              id="who"
              label={t("whoElse")}
              value={who}
              error={errorOf("who")}
              onChange={(event) => setWho(event.target.value)}
            />
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

export function CorrectIncident({ incident, onClose }: Props & { incident: Incident }) {
  const t = useWords("care");
  const [correction, setCorrection] = useState("");
  return (
    <StepDialog
      title={`${t("correct")} ${incident.number}`}
      hint={incident.what}
      confirm={t("correct")}
      done={t("saved")}
      refresh={["warehouse_incident"]}
      labels={{ correction: t("correction") }}
      send={() => correctIncident(incident.id, correction)}
      onClose={onClose}
    >
      {(errorOf) => (
        <TextArea
          id="correction"
          label={t("correction")}
          required
          value={correction}
          error={errorOf("correction")}
          onChange={(event) => setCorrection(event.target.value)}
        />
      )}
    </StepDialog>
  );
}

const said = ["what", "cause", "measure"] as const;

export function RecordAccident({ onClose }: Props) {
  const t = useWords("care");
  const [id] = useState(uuid);
  const [storeId, setStoreId] = useState("");
  const [day, setDay] = useState<Day | null>(today());
  const [form, setForm] = useState({ what: "", cause: "", measure: "", loss: "" });
  return (
    <StepDialog
      title={t("recordAccident")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["warehouse_accident"]}
      labels={{
        ...Object.fromEntries(said.map((field) => [field, t(field)])),
        loss: t("loss"),
        happenedAt: t("happenedOn"),
        storeId: t("store"),
      }}
      send={() =>
        recordAccident({
          ...form,
          id,
          storeId,
          happenedAt: day ? instantAt(day, "00:00") : null,
          loss: form.loss === "" ? null : Number(form.loss),
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <StoreChoice label={t("store")} value={storeId} onChange={setStoreId} vans error={errorOf("storeId")} />
          <TypedDate
            id="happenedAt"
            label={t("happenedOn")}
            chips={[-1, 0]}
            value={day}
            onChange={setDay}
            error={errorOf("happenedAt")}
          />
          {said.map((field) => (
            <TextArea
              key={field}
              id={field}
              label={t(field)}
              required
              rows={2}
              value={form[field]}
              error={errorOf(field)}
              onChange={(event) => setForm({ ...form, [field]: event.target.value })}
            />
          ))}
          <TextField
            id="loss"
            label={t("loss")}
            required
            inputMode="decimal"
            value={form.loss}
            error={errorOf("loss")}
            onChange={(event) => setForm({ ...form, loss: event.target.value })}
          />
        </>
      )}
    </StepDialog>
  );
}
