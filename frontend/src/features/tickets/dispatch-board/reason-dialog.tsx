import { type FormEvent, useState } from "react";
import { showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextArea } from "../../../ui/field";
import styles from "./reason-dialog.module.css";
import type { Question } from "./use-dispatching";

interface Props {
  question: Exclude<Question, { kind: "changed" }>;
  onAnswer: (reason: string) => void;
  onClose: () => void;
}

/** Asks why: a planned call moves, or a newer one goes before those carried over, who are named (1.13). */
export function ReasonDialog({ question, onAnswer, onClose }: Props) {
  const t = useWords("dispatch");
  const [reason, setReason] = useState("");
  const { kind, call, place } = question;
  const title = kind === "carried-over" ? t("why.carriedOver") : t(place === "waiting" ? "why.withdraw" : "why.move");
  const usual =
    kind === "carried-over" ? (["urgent", "onTheWay", "agreed"] as const) : (["overload", "absent", "wish"] as const);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onAnswer(reason.trim());
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        {kind === "carried-over" && (
          <>
            <p>{t("why.carriedOverHint", { customer: call.customer })}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
            <ul className={styles.waiting} aria-label={t("waiting.title")} tabIndex={0}>
              {question.waiting.map((each) => (
                <li key={each.id}>
                  <strong>{each.customer.name}</strong> {each.number}
                  <span>{t("why.since", { time: showMoment(each.openedAt) })}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {kind === "why" && <p>{question.sentence}</p>}
        <TextArea
          label={t("why.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          }}
          rows={2}
          maxLength={500}
          autoFocus
          required
        />
        <div className={styles.usual}>
          {usual.map((key) => (
            <Button key={key} onClick={() => setReason(t(`why.${key}`))} aria-pressed={reason === t(`why.${key}`)}>
              {t(`why.${key}`)}
            </Button>
          ))}
        </div>
        <footer className={styles.foot}>
          <Button onClick={onClose}>{t("why.cancel")}</Button>
          <Button kind="main" type="submit" disabled={!reason.trim()}>
            {place === "waiting" ? t("why.doWithdraw") : t("why.doDispatch")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
