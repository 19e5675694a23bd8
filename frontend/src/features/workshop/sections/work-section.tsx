import { showDay, showMinutes, showMoment } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag } from "../../../ui/status-tag";
import type { Item } from "../item";
import { useItemStep } from "../queries";
import styles from "../workshop.module.css";

/** Minutes really used by whom (1.7b), what the inspections found (1.7c), and calls for help with their answers (1.9). */
export function WorkSection({ item }: { item: Item }) {
  const t = useWords("workshop");
  const me = useSession().person.id;
  const step = useItemStep(item.id);
  const removable = item.allowedActions.includes("removeRepairTime");
  if (item.times.length + item.inspections.length + item.help.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("work", { minutes: showMinutes(item.minutes) })}</h2>
      <ul className={styles.plainList}>
        {item.times.map((time) => (
          <li key={time.id}>
            <span>
              {showDay(time.day)} · {time.person.name} · {sayCode(t, `category.${time.category}`)}
              {time.note && <small> {time.note}</small>}
            </span>
            <span className={styles.end}>
              {showMinutes(time.minutes)}
              {removable && time.person.id === me && (
                <Button kind="quiet" onClick={() => step.mutate({ path: `/times/${time.id}`, method: "DELETE" })}>
                  {t("takeBack")}
                </Button>
              )}
            </span>
          </li>
        ))}
        {item.inspections.map((one) => (
          <li key={one.id}>
            <span>
              <StatusTag tone={one.passed ? "good" : "late"}>{t(one.passed ? "passes" : "fails")}</StatusTag>{" "}
              {one.by.name} · {showMoment(one.at)}
              {one.reason && <small> {one.reason}</small>}
            </span>
          </li>
        ))}
        {item.help.map((one) => (
          <li key={one.id}>
            <span>
              <StatusTag tone={one.answeredAt ? "good" : "amber"}>{t("help")}</StatusTag> {one.askedBy.name}:{" "}
              {one.reason}
              {one.answeredAt && (
                <small>
                  {" "}
                  {one.answeredBy?.name}: {one.action}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      {step.error && <ProblemAlert problem={step.error} />}
    </section>
  );
}
