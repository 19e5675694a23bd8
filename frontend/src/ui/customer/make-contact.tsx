import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { SelectField, TextArea, TextField } from "../field";
import { StepDialog } from "../step-dialog";
import { TypedDate } from "../typed-date";
import { type Contact, contactKinds, makeContact, needsQuery, type Way, ways } from "./care";

/** What came of a contact: what they said, how satisfied they are, what they need, and what was done for earlier needs (5.1.2.2a). */
export function MakeContact({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useWords("customerCare");
  const earlier = useQuery(needsQuery({ customer: contact.customer.id, open: "true" })).data ?? [];
  const [on, setOn] = useState<Day | null>(today());
  const [way, setWay] = useState<Way>(contact.way);
  const [reached, setReached] = useState("true");
  const [said, setSaid] = useState("");
  const [score, setScore] = useState("");
  const [needs, setNeeds] = useState("");
  const [done, setDone] = useState<Record<string, string>>({});
  return (
    <StepDialog
      title={t("makeFor", { name: contact.customer.name })}
      hint={[contact.phone, contact.planNote].filter(Boolean).join(" · ")}
      confirm={t("save")}
      done={t("saved")}
      refresh={contactKinds}
      labels={{ on: t("madeOn"), said: t("said"), score: t("score") }}
      send={() =>
        makeContact(contact.id, {
          on,
          way,
          reached: reached === "true",
          said: said.trim(),
          score: score ? Number(score) : null,
          needs: lines(needs),
          met: Object.entries(done)
            .filter(([, action]) => action.trim())
            .map(([needId, action]) => ({ needId, action: action.trim() })),
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField label={t("result")} value={reached} onChange={(event) => setReached(event.target.value)}>
            <option value="true">{t("reached")}</option>
            <option value="false">{t("notReached")}</option>
          </SelectField>
          <TypedDate id="on" label={t("madeOn")} chips={[-1, 0]} value={on} onChange={setOn} error={errorOf("on")} />
          <WayField value={way} onChange={setWay} />
          <TextArea
            id="said"
            label={t("said")}
            required={reached === "true"}
            maxLength={2000}
            value={said}
            error={errorOf("said")}
            onChange={(event) => setSaid(event.target.value)}
          />
          {reached === "true" && (
            <>
              <TextField
                id="score"
                label={t("score")}
                hint={t("scoreHint")}
                inputMode="numeric"
                maxLength={2}
                required={contact.purpose === "care"}
                value={score}
                error={errorOf("score")}
                onChange={(event) => setScore(event.target.value.replace(/\D/g, ""))}
              />
              {earlier.map((need) => (
                <TextField
                  key={need.id}
                  label={t("doneFor", { need: need.need })}
                  maxLength={1000}
                  value={done[need.id] ?? ""}
                  onChange={(event) => setDone({ ...done, [need.id]: event.target.value })}
                />
              ))}
              <TextArea
                label={t("newNeeds")}
                hint={t("newNeedsHint")}
                value={needs}
                onChange={(event) => setNeeds(event.target.value)}
              />
            </>
          )}
        </>
      )}
    </StepDialog>
  );
}

function WayField({ value, onChange }: { value: Way; onChange: (way: Way) => void }) {
  const t = useWords("customerCare");
  return (
    <SelectField label={t("way")} value={value} onChange={(event) => onChange(event.target.value as Way)}>
      {ways.map((each) => (
        <option key={each} value={each}>
          {t(`way.${each}`)}
        </option>
      ))}
    </SelectField>
  );
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line);
