import { ChevronLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "react-router";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { useTitle } from "../../../ui/page-header";
import { JobLinks } from "../my-day/job-links";
import { plan, stepBefore } from "./steps";
import { doorName, doorPhone, openVisit, type Step, type VisitTicket } from "./views";
import styles from "./visit.module.css";
import type { VisitDraft } from "./visit-draft";

interface Props {
  ticket: VisitTicket;
  step: Step;
  draft: VisitDraft;
  onBack: (step: Step) => void;
  children: ReactNode;
}

/** Around every step: whose door it is, how far one has come, and the way back. */
export function VisitFrame({ ticket, step, draft, onBack, children }: Props) {
  const t = useWords("visit");
  const heading = useRef<HTMLHeadingElement>(null);
  const way = plan(ticket, draft.outcome);
  const at = way.indexOf(step) + 1;
  const before = openVisit(ticket) ? stepBefore(ticket, draft) : null;
  const onTheWay = step === "depart" || step === "arrive";
  useTitle(`${t(`step.${step}`)} · ${ticket.number}`);

  // A new step is announced and read from its beginning; not the first one, which the page itself brings.
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) heading.current?.focus();
    last.current = step;
  }, [step]);

  return (
    <div className={styles.visit}>
      <nav className={styles.top}>
        {before ? (
          <Button kind="quiet" onClick={() => onBack(before)}>
            <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
            {t("back")}
          </Button>
        ) : (
          <Link to="/day">
            <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
            {t("toDay")}
          </Link>
        )}
        <span>
          {doorName(ticket)} · {ticket.number}
        </span>
      </nav>
      <header className={styles.head}>
        {at > 0 && (
          <>
            <p>{t("progress", { at, of: way.length })}</p>
            <div className={styles.progress} aria-hidden="true">
              {way.map((each, index) => (
                <i key={each} data-done={index < at || undefined} />
              ))}
            </div>
          </>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {t(`step.${step}`)}
        </h1>
      </header>
      {onTheWay && <JobLinks address={ticket.address} phone={doorPhone(ticket)} />}
      {children}
    </div>
  );
}
