import { Link } from "react-router";
import { asQuery } from "../../lib/filters";
import { inLanguage } from "../../lib/in-language";
import { useLanguage } from "../../lib/language";
import { subjectLink } from "../../lib/subject-link";
import { sayCode, useWords } from "../../lib/words";
import { DueBadge } from "../../ui/due-badge";
import { usePeriod } from "../../ui/period-picker";
import styles from "./evidence.module.css";
import type { Evidence, LateDuty } from "./queries";

/** What somebody owes and has let pass, and how many requests wait for a signature. */
export function LateNow({ late, approvals }: { late: Evidence["late"]; approvals: number }) {
  const t = useWords("evidence");
  const { branch } = usePeriod();
  return (
    <section className={styles.card} aria-labelledby="late">
      <header>
        <h2 id="late">{t("late")}</h2>
        <Link
          className={styles.percent}
          to={`/duties/all?${asQuery({ late: "true", branch })}`}
          aria-label={t("lateAll", { n: late.count })}
        >
          {late.count}
        </Link>
      </header>
      {late.count === 0 && <p className={styles.quiet}>{t("lateNone")}</p>}
      <p className={styles.quiet}>
        {late.definition}{" "}
        {late.lapsed > 0 && (
          <Link to={`/duties/all?${asQuery({ lapsed: "true", branch })}`}>{t("lapsed", { n: late.lapsed })}</Link>
        )}
      </p>
      <ul className={styles.rows}>
        {late.items.map((duty) => (
          <Duty key={duty.id} duty={duty} />
        ))}
      </ul>
      <p className={styles.approvals}>
        <Link to="/approvals">{t("approvals", { n: approvals })}</Link>
      </p>
    </section>
  );
}

function Duty({ duty }: { duty: LateDuty }) {
  const app = useWords("app");
  const lang = useLanguage();
  const to = subjectLink(duty.subject);
  const name = typeof duty.name === "string" ? duty.name : inLanguage(duty.name, lang);
  const whose = duty.owner.person?.name ?? (duty.owner.role && sayCode(app, `role.${duty.owner.role}`));
  return (
    <li>
      <div className={styles.row}>
        {to ? <Link to={to}>{duty.subject.label || name}</Link> : <span>{duty.subject.label || name}</span>}
        {duty.dueAt && <DueBadge due={duty.dueAt} reason={duty.dueWords} />}
      </div>
      <p className={styles.quiet}>
        {[name, whose, duty.branch?.name].filter(Boolean).join(" · ")}{" "}
        <Link to={`/articles/${duty.article.id}`}>{duty.article.ref}</Link>
      </p>
    </li>
  );
}
