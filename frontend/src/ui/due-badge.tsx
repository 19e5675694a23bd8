import { fromNow, showMinutes, showMoment } from "../lib/dates";
import { useNow } from "../lib/now";
import { useWords } from "../lib/words";
import { Shape, type Tone } from "./status-tag";
import styles from "./status-tag.module.css";

/** Amber begins this many minutes before the deadline. */
const nearMinutes = 60;

export type Urgency = "met" | "missed" | "ok" | "amber" | "late";

/** What a deadline says at this moment; `metAt` is when it was kept (or kept too late). */
export function urgency(due: string, now: Date, metAt?: string | null): Urgency {
  if (metAt) return Date.parse(metAt) <= Date.parse(due) ? "met" : "missed";
  const left = (Date.parse(due) - now.getTime()) / 60_000;
  if (left < 0) return "late";
  return left <= nearMinutes ? "amber" : "ok";
}

const tones: Record<Urgency, Tone> = { met: "good", missed: "late", ok: "waiting", amber: "amber", late: "late" };

interface Props {
  /** The deadline, an instant. */
  due: string;
  /** Why then: the server's sentence ("6 office hours, suburb, lunch excluded"). */
  reason?: string | null;
  metAt?: string | null;
}

/** A deadline as a countdown in words, shape and colour; the reason on hover, on focus and for screen readers. */
export function DueBadge({ due, reason, metAt }: Props) {
  const t = useWords("ui");
  const now = useNow();
  const state = urgency(due, now, metAt);
  const minutes = Math.abs(Date.parse(due) - now.getTime()) / 60_000;
  const near = minutes < 24 * 60;
  const text =
    state === "met"
      ? t("due.met")
      : state === "missed"
        ? t("due.missed")
        : state === "late"
          ? t("due.late", { time: near ? showMinutes(minutes) : fromNow(due, now) })
          : near
            ? t("due.left", { time: showMinutes(minutes) })
            : t("due.by", { time: showMoment(due, now) });
  const why = [t("due.by", { time: showMoment(due, now) }), reason].filter(Boolean).join(" · ");
  return (
    <span className={`${styles.tag} ${styles[tones[state]]}`} title={why} data-urgency={state}>
      <Shape tone={tones[state]} />
      {text}
      <span className="visually-hidden">{` (${why})`}</span>
    </span>
  );
}
