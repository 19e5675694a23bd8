import { useState } from "react";
import { clock, type Day, instantAt, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Field, TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { TypedTime } from "../../ui/typed-time";
import { callBack, type Missed, recordMissed } from "./queries";

/** When it rang and how often; without rings it was missed. */
export function RecordMissed({ onClose }: { onClose: () => void }) {
  const t = useWords("phone");
  const [id] = useState(uuid);
  const [day, setDay] = useState<Day | null>(today());
  const [time, setTime] = useState(clock(new Date()));
  const [rings, setRings] = useState("");
  const [caller, setCaller] = useState("");
  const [note, setNote] = useState("");
  return (
    <StepDialog
      title={t("recordMissed")}
      hint={t("recordMissedHint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["phone_breach"]}
      labels={{ rangAt: t("rangAt"), rings: t("rings"), caller: t("caller"), note: t("note") }}
      send={() =>
        recordMissed({
          id,
          rangAt: day && time ? instantAt(day, time) : null,
          rings: rings === "" ? null : Number(rings),
          caller,
          note,
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="rangAt"
            label={t("rangOn")}
            required
            chips={[-1, 0]}
            value={day}
            onChange={setDay}
            error={errorOf("rangAt")}
          />
          <Field label={t("rangTime")} required>
            {() => <TypedTime label={t("rangTime")} value={time} onChange={setTime} />}
          </Field>
          <TextField
            id="rings"
            label={t("rings")}
            hint={t("ringsHint")}
            inputMode="numeric"
            value={rings}
            error={errorOf("rings")}
            onChange={(event) => setRings(event.target.value.replace(/\D/g, ""))}
          />
          <TextField
            id="caller"
            label={t("caller")}
            inputMode="tel"
            maxLength={40}
            value={caller}
            error={errorOf("caller")}
            onChange={(event) => setCaller(event.target.value)}
          />
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

/** What the caller wanted. */
export function CallBack({ call, onClose }: { call: Missed; onClose: () => void }) {
  const t = useWords("phone");
  const [outcome, setOutcome] = useState("");
  return (
    <StepDialog
      title={`${t("callBack")} ${call.caller}`}
      confirm={t("calledBackDone")}
      done={t("saved")}
      refresh={["phone_breach"]}
      labels={{ outcome: t("outcome") }}
      send={() => callBack(call, outcome)}
      onClose={onClose}
    >
      {(errorOf) => (
        <TextArea
          id="outcome"
          label={t("outcome")}
          required
          maxLength={500}
          value={outcome}
          error={errorOf("outcome")}
          onChange={(event) => setOutcome(event.target.value)}
        />
      )}
    </StepDialog>
  );
}
