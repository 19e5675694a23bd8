import { type Left, minutesLeft, standsUntil, type Urgency, urgency } from "../lib/countdown";
import { showMinutes, showMoment, showSpan } from "../lib/dates";
import { useNow } from "../lib/now";
import { type Say, useWords } from "../lib/words";
import { Shape, type Tone } from "./status-tag";
import styles from "./status-tag.module.css";

const tones: Record<Urgency, Tone> = { met: "good", missed: "late", ok: "waiting", amber: "amber", late: "late" };

export interface DueProps {
  /** The deadline, an instant. */
  due: string;
  /** Why then: the server's sentence ("6 office hours, suburb, lunch excluded"). */
  reason?: string | null;
  metAt?: string | null;
  /** What counts until then; without it the clock on the wall counts. */
  left?: Left | null;
  /** When it was opened: a deadline days away turns amber days before. */
  since?: string | null;
}

/** The countdown in words and everything behind it: when, why, and until when the clock stands. */
export function sayDue(t: Say<"ui">, { due, reason, metAt, left, since }: DueProps, now: Date) {
  const state = urgency({ due, left, since, metAt }, now);
  const minutes = minutesLeft(due, now, left);
  const near = Math.abs(minutes) < 24 * 60;
  const stands = metAt ? null : standsUntil(now, left);
  const text = {
    met: () => t("due.met"),
    missed: () => t("due.missed"),
    late: () => t("due.late", { time: showSpan(-minutes) }),
    amber: () => t(near ? "due.left" : "due.by", { time: near ? showMinutes(minutes) : showMoment(due, now) }),
    ok: () => t(near ? "due.left" : "due.by", { time: near ? showMinutes(minutes) : showMoment(due, now) }),
  }[state]();
  const why = [
    t("due.by", { time: showMoment(due, now) }),
    reason,
    left?.officeHours && !metAt && t("due.working"),
    stands && t("due.stands", { time: showMoment(stands, now) }),
  ];
  return { state, text, why: why.filter(Boolean).join(" · ") };
}

/** A deadline as a countdown in words, shape and colour; the reason on hover and for screen readers. Only it ticks, not its table. */
export function DueBadge(props: DueProps) {
  const t = useWords("ui");
  const { state, text, why } = sayDue(t, props, useNow());
  return (
    <span className={`${styles.tag} ${styles[tones[state]]}`} title={why} data-urgency={state}>
      <Shape tone={tones[state]} />
      {text}
      <span className="visually-hidden">{` (${why})`}</span>
    </span>
  );
}
