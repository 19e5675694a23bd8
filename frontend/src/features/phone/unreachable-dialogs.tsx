import { useState } from "react";
import { clock, type Day, instantAt, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { Field, SelectField, TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { TypedTime } from "../../ui/typed-time";
import { explain, judge, recordUnreachable, type Unreachable } from "./queries";

export function RecordUnreachable({ onClose }: { onClose: () => void }) {
  const t = useWords("phone");
  const [id] = useState(uuid);
  const [person, setPerson] = useState<Colleague | null>(null);
  const [day, setDay] = useState<Day | null>(today());
  const [time, setTime] = useState(clock(new Date()));
  const [note, setNote] = useState("");
  return (
    <StepDialog
      title={t("unreachable.record")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["person"]}
      labels={{ personId: t("person"), triedAt: t("triedAt"), note: t("note") }}
      send={() =>
        recordUnreachable({
          id,
          personId: person?.id ?? null,
          triedAt: day && time ? instantAt(day, time) : null,
          note,
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <ColleagueChoice
            id="personId"
            label={t("person")}
            required
            value={person}
            onChoose={setPerson}
            error={errorOf("personId")}
          />
          <TypedDate
            id="triedAt"
            label={t("triedAt")}
            required
            chips={[-1, 0]}
            value={day}
            onChange={setDay}
            error={errorOf("triedAt")}
          />
          <Field label={t("rangTime")} required>
            {() => <TypedTime label={t("rangTime")} value={time} onChange={setTime} />}
          </Field>
          <TextArea
            id="note"
            label={t("note")}
            rows={2}
            maxLength={500}
            value={note}
            error={errorOf("note")}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}

interface Props {
  incident: Unreachable;
  onClose: () => void;
}

export function Explain({ incident, onClose }: Props) {
  const t = useWords("phone");
  const [reason, setReason] = useState(incident.reason);
  return (
    <StepDialog
      title={`${t("explain")} ${incident.person.name}`}
      hint={incident.note}
      confirm={t("save")}
      done={t("saved")}
      refresh={["person"]}
      labels={{ reason: t("reason") }}
      send={() => explain(incident, reason)}
      onClose={onClose}
    >
      {(errorOf) => (
        <TextArea
          id="reason"
          label={t("reason")}
          required
          maxLength={500}
          value={reason}
          error={errorOf("reason")}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </StepDialog>
  );
}

export function Judge({ incident, onClose }: Props) {
  const t = useWords("phone");
  const [good, setGood] = useState(incident.reason ? "true" : "false");
  return (
    <StepDialog
      title={`${t("judge")} ${incident.person.name}`}
      hint={incident.reason || t("state.open")}
      confirm={t("judge")}
      done={t("saved")}
      refresh={["person"]}
      labels={{ good: t("state") }}
      send={() => judge(incident, good === "true")}
      onClose={onClose}
    >
      {() => (
        <SelectField id="good" label={t("state")} value={good} onChange={(event) => setGood(event.target.value)}>
          <option value="true">{t("state.good")}</option>
          <option value="false">{t("state.bad")}</option>
        </SelectField>
      )}
    </StepDialog>
  );
}
