import { memo } from "react";
import { Link } from "react-router";
import { fromNow, showMoment } from "../../lib/dates";
import type { Duty } from "../../lib/duty";
import { useNow } from "../../lib/now";
import { subjectLink } from "../../lib/subject-link";
import { useWords } from "../../lib/words";
import { DueReason } from "../due-reason";
import { StatusTag } from "../status-tag";
import styles from "./duty.module.css";
import { DutyActions } from "./duty-actions";
import { ownerWords } from "./owner";

interface Props {
  duty: Duty;
  /** On the page of the thing itself its name says nothing new. */
  here?: boolean;
  /** Whose it is; on one's own list everybody knows. */
  whose?: boolean;
}

/** One duty: what, about whom, by when and why then, by which article, and what can be done about it. */
export const DutyLine = memo(function DutyLine({ duty, here, whose }: Props) {
  const t = useWords("duty");
  const app = useWords("app");
  const page = subjectLink(duty.subject);
  const label = duty.subject.label || t("record");
  const owner = ownerWords(duty.owner, t, app);
  return (
    <li className={styles.line} data-late={(duty.status === "missed" && !duty.settledAt) || undefined}>
      <div className={styles.what}>
        <strong>{duty.name}</strong>
        {!here && (page ? <Link to={page}>{label}</Link> : <span>{label}</span>)}
      </div>
      <div className={styles.more}>
        <DutyDue duty={duty} />
        {whose && <span>{[owner, duty.branch?.name].filter(Boolean).join(" · ")}</span>}
      </div>
      {duty.note && <q className={styles.note}>{duty.note}</q>}
      <div className={styles.actions}>
        <DutyActions duty={duty} />
      </div>
    </li>
  );
});

function DutyDue({ duty }: { duty: Duty }) {
  const t = useWords("duty");
  const now = useNow();
  const article = (
    <Link to={`/articles/${duty.article.id}`} className={styles.article} title={duty.article.regulation?.title}>
      {t("article", { ref: duty.article.ref })}
    </Link>
  );
  const settled = duty.settledAt && (
    <span>{[showMoment(duty.settledAt, now), duty.settledBy?.name].filter(Boolean).join(" · ")}</span>
  );
  if (duty.status === "waived" || duty.status === "cancelled")
    return (
      <>
        <StatusTag tone="off">{t(`status.${duty.status}`)}</StatusTag>
        {settled}
        {article}
      </>
    );
  if (!duty.dueAt)
    return (
      <>
        {duty.status === "missed" ? (
          <StatusTag tone="late">{t("status.missed")}</StatusTag>
        ) : duty.status === "met" ? (
          <StatusTag tone="good">{t("status.met")}</StatusTag>
        ) : (
          <StatusTag tone="waiting">{t("age", { time: fromNow(duty.openedAt, now) })}</StatusTag>
        )}
        {settled}
        {article}
      </>
    );
  return (
    <>
      <DueReason
        due={duty.dueAt}
        reason={duty.dueWords}
        left={duty.left}
        since={duty.openedAt}
        metAt={duty.settledAt}
      />
      {settled}
      {article}
    </>
  );
}
