import { useState } from "react";
import { today } from "../../lib/dates";
import { readMoney } from "../../lib/money";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import type { LostReason, Outcome } from "./contract";
import { planRenewal, takeStep } from "./queries";
import type { Ending } from "./renewal";
import { useContractLabels } from "./use-contract-labels";

const outcomes: Outcome[] = ["pending", "renewed", "declined"];
const reasons: LostReason[] = ["price", "competitor", "no_need", "unhappy", "other"];

interface Props {
  ending: Ending;
  onClose: () => void;
}

/** What all steps of a renewal have in common. */
function useFrame(onClose: () => void) {
  const t = useWords("contracts");
  const labels = useContractLabels();
  return { t, frame: { labels, confirm: t("record"), done: t("recorded"), refresh: ["contract"], onClose } };
}

/** The notice of the contract's end went out: when, and how. */
export function PostingDialog({ ending, onClose }: Props) {
  const { t, frame } = useFrame(onClose);
  const [on, setOn] = useState<string | null>(today());
  const [note, setNote] = useState("");
  return (
    <StepDialog
      {...frame}
      title={t("recordNoticePosted")}
      send={() => takeStep(ending.id, "notice-posting", { on, note: note.trim() || null })}
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="on"
            label={t("postedOn")}
            required
            chips={[-1, 0]}
            value={on}
            onChange={setOn}
            error={errorOf("on")}
          />
          <TextArea label={t("note")} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}

/** Who goes there, and when they mean to (1.15b). */
export function PlanDialog({ ending, onClose }: Props) {
  const { t, frame } = useFrame(onClose);
  const [visitor, setVisitor] = useState<Colleague | null>(ending.visitor ? { ...ending.visitor, roles: [] } : null);
  const [on, setOn] = useState<string | null>(null);
  return (
    <StepDialog
      {...frame}
      title={t("planRenewal")}
      send={() => planRenewal(ending.id, { visitorId: visitor?.id ?? null, on })}
    >
      {(errorOf) => (
        <>
          <ColleagueChoice
            id="visitorId"
            label={t("visitor")}
            required
            value={visitor}
            onChoose={setVisitor}
            error={errorOf("visitorId")}
          />
          <TypedDate id="on" label={t("visitOn")} value={on} onChange={setOn} error={errorOf("on")} />
        </>
      )}
    </StepDialog>
  );
}

/** Somebody was there for the renewal, and how it stands. */
export function VisitDialog({ ending, onClose }: Props) {
  const { t, frame } = useFrame(onClose);
  const [id] = useState(uuid);
  const [on, setOn] = useState<string | null>(today());
  const [outcome, setOutcome] = useState<Outcome>("pending");
  const [lostReason, setLostReason] = useState<LostReason>("price");
  const [note, setNote] = useState("");
  const declined = outcome === "declined";
  return (
    <StepDialog
      {...frame}
      title={t("recordRenewalVisit")}
      send={() =>
        takeStep(ending.id, "renewal-visits", {
          id,
          on,
          outcome,
          note: note.trim(),
          lostReason: declined ? lostReason : null,
        })
      }
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="on"
            label={t("visitedOn")}
            required
            chips={[-1, 0]}
            value={on}
            onChange={setOn}
            error={errorOf("on")}
          />
          <SelectField
            label={t("outcome")}
            value={outcome}
            onChange={(event) => setOutcome(event.target.value as Outcome)}
          >
            {outcomes.map((each) => (
              <option key={each} value={each}>
                {t(`outcome.${each}`)}
              </option>
            ))}
          </SelectField>
          {declined && <WhyLost value={lostReason} onChange={setLostReason} />}
          <TextArea label={t("note")} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}

/** An offer is on the table, and when to come back to it. */
export function TalkDialog({ ending, onClose }: Props) {
  const { t, frame } = useFrame(onClose);
  const [amount, setAmount] = useState(String(ending.amount ?? ""));
  const [next, setNext] = useState<string | null>(null);
  const [note, setNote] = useState("");
  return (
    <StepDialog
      {...frame}
      title={t("recordRenewalTalk")}
      send={() =>
        takeStep(ending.id, "renewal-talks", {
          amount: readMoney(amount),
          nextStepOn: next,
          note: note.trim() || null,
        })
      }
    >
      {(errorOf) => (
        <>
          <TextField
            id="amount"
            label={t("offer")}
            inputMode="decimal"
            maxLength={13}
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
            error={errorOf("amount")}
          />
          <TypedDate id="nextStepOn" label={t("nextStepOn")} value={next} onChange={setNext} />
          <TextArea label={t("note")} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}

/** It is given up, and why. */
export function LossDialog({ ending, onClose }: Props) {
  const { t, frame } = useFrame(onClose);
  const [reason, setReason] = useState<LostReason>("price");
  const [note, setNote] = useState("");
  return (
    <StepDialog
      {...frame}
      title={t("loseRenewal")}
      send={() => takeStep(ending.id, "renewal-loss", { reason, note: note.trim() || null })}
    >
      {() => (
        <>
          <WhyLost value={reason} onChange={setReason} />
          <TextArea label={t("note")} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}

function WhyLost({ value, onChange }: { value: LostReason; onChange: (reason: LostReason) => void }) {
  const t = useWords("contracts");
  return (
    <SelectField
      id="lostReason"
      label={t("lostReason")}
      value={value}
      onChange={(event) => onChange(event.target.value as LostReason)}
    >
      {reasons.map((each) => (
        <option key={each} value={each}>
          {t(`lost.${each}`)}
        </option>
      ))}
    </SelectField>
  );
}
