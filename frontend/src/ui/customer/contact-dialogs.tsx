import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../colleague-choice";
import { SelectField, TextArea, TextField } from "../field";
import { StepDialog } from "../step-dialog";
import { TypedDate } from "../typed-date";
import {
  type Contact,
  cancelContact,
  makeContact,
  moveContact,
  type Named,
  needsQuery,
  type Purpose,
  planCare,
  planContact,
  purposes,
  type Way,
  ways,
} from "./care";

const refresh = ["care", "customer", "care_contact"] as const;

/** A contact for a day to come, by a colleague or oneself (5.1.1.3b, 9.4a). */
export function PlanContact({
  customer,
  purpose: first = "care",
  onClose,
}: {
  customer: Named;
  purpose?: Purpose;
  onClose: () => void;
}) {
  const t = useWords("customerCare");
  const [id] = useState(uuid);
  const [purpose, setPurpose] = useState<Purpose>(first);
  const [way, setWay] = useState<Way>("phone");
  const [on, setOn] = useState<Day | null>(null);
  const [owner, setOwner] = useState<Colleague | null>(null);
  const [note, setNote] = useState("");
  return (
    <StepDialog
      title={t("planFor", { name: customer.name })}
      confirm={t("plan")}
      done={t("saved")}
      refresh={refresh}
      labels={{ plannedOn: t("on"), ownerId: t("owner") }}
      send={() =>
        planContact({ id, customerId: customer.id, purpose, way, plannedOn: on, ownerId: owner?.id ?? null, note })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField
            label={t("purpose")}
            value={purpose}
            onChange={(event) => setPurpose(event.target.value as Purpose)}
          >
            {purposes.map((each) => (
              <option key={each} value={each}>
                {t(`purpose.${each}`)}
              </option>
            ))}
          </SelectField>
          <WayField value={way} onChange={setWay} />
          <TypedDate
            id="plannedOn"
            label={t("on")}
            required
            chips={[1, 7, 30]}
            value={on}
            onChange={setOn}
            error={errorOf("plannedOn")}
          />
          <ColleagueChoice
            id="ownerId"
            label={t("owner")}
            hint={t("ownerHint")}
            value={owner}
            onChoose={setOwner}
            error={errorOf("ownerId")}
          />
          <TextArea label={t("note")} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}

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
      refresh={refresh}
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

/** Another day, or called off with a reason. */
export function MoveContact({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useWords("customerCare");
  const [on, setOn] = useState<Day | null>(null);
  return (
    <StepDialog
      title={t("moveFor", { name: contact.customer.name })}
      confirm={t("move")}
      done={t("saved")}
      refresh={refresh}
      labels={{ plannedOn: t("on") }}
      send={() => moveContact(contact.id, { plannedOn: on })}
      onClose={onClose}
    >
      {(errorOf) => (
        <TypedDate
          id="plannedOn"
          label={t("on")}
          required
          chips={[1, 7]}
          value={on}
          onChange={setOn}
          error={errorOf("plannedOn")}
        />
      )}
    </StepDialog>
  );
}

export function CancelContact({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useWords("customerCare");
  const [reason, setReason] = useState("");
  return (
    <StepDialog
      title={t("cancelFor", { name: contact.customer.name })}
      confirm={t("cancel")}
      done={t("saved")}
      refresh={refresh}
      labels={{ reason: t("reason") }}
      send={() => cancelContact(contact.id, reason.trim())}
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

/** Who looks after the customer, and to what end (5.1.1.3b). */
export function PlanCare({ customer, aim: before, onClose }: { customer: Named; aim: string; onClose: () => void }) {
  const t = useWords("customerCare");
  const [owner, setOwner] = useState<Colleague | null>(null);
  const [aim, setAim] = useState(before);
  return (
    <StepDialog
      title={t("careFor", { name: customer.name })}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      labels={{ ownerId: t("owner") }}
      send={() => planCare(customer.id, { ownerId: owner?.id ?? null, aim: aim.trim() })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <ColleagueChoice
            id="ownerId"
            label={t("owner")}
            required
            value={owner}
            onChoose={setOwner}
            error={errorOf("ownerId")}
          />
          <TextArea label={t("aim")} maxLength={2000} value={aim} onChange={(event) => setAim(event.target.value)} />
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
