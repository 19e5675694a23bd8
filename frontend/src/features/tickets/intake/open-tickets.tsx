import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { fromNow, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import type { CallerTicket } from "../caller";
import { TicketStatusTag } from "../ticket-status";
import { byTouched } from "./call-form";
import styles from "./intake.module.css";

interface Props {
  tickets: CallerTicket[];
  onAppend: (ticket: CallerTicket) => void;
  onChase: (ticket: CallerTicket) => void;
  onAnother: () => void;
  busy: boolean;
}

/** Calls of this caller that are open or were touched within thirty days come first: 1 adds to it, 2 chases it, 3 is another matter. */
export function OpenTickets({ tickets, onAppend, onChase, onAnother, busy }: Props) {
  const t = useWords("intake");
  const sorted = byTouched(tickets);
  const [at, setAt] = useState(0);
  const first = useRef<HTMLInputElement>(null);
  const ticket = sorted[at] ?? sorted[0];

  useEffect(() => first.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || !ticket) return;
    const answer = { 1: () => onAppend(ticket), 2: () => busy || onChase(ticket), 3: onAnother }[event.key];
    if (!answer) return;
    event.preventDefault();
    answer();
  };

  return (
    <fieldset className={styles.block} onKeyDown={press}>
      <legend>{t("open.title", { count: sorted.length })}</legend>
      <div className={styles.options}>
        {sorted.map((each, index) => (
          <label key={each.id} className={styles.option}>
            <input
              type="radio"
              name="open-ticket"
              ref={index === 0 ? first : undefined}
              checked={index === at}
              onChange={() => setAt(index)}
            />
            <span className={styles.optionWords}>
              <span className={styles.line}>
                <Link to={`/tickets/${each.id}`}>{each.number}</Link>
                <TicketStatusTag status={each.status} />
                <small title={showMoment(each.openedAt)}>{fromNow(each.openedAt)}</small>
              </span>
              <span>{each.fault}</span>
              <small>{[each.model.name, each.technician?.name].filter(Boolean).join(" · ")}</small>
            </span>
          </label>
        ))}
      </div>
      <div className={styles.answers}>
        <Button onClick={() => ticket && onAppend(ticket)}>
          <kbd>1</kbd> {t("open.append")}
        </Button>
        <Button onClick={() => ticket && onChase(ticket)} busy={busy}>
          <kbd>2</kbd> {t("open.chase")}
        </Button>
        <Button onClick={onAnother}>
          <kbd>3</kbd> {t("open.another")}
        </Button>
      </div>
    </fieldset>
  );
}
