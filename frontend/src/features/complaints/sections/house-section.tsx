import { fromNow, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import styles from "../complaints.module.css";
import { Fact, SectionActions } from "./section-actions";
import type { SectionProps } from "./section-props";

const withUnits = ["chase", "unit_answer", "help_asked", "help_given"];

/** To whom in the house it went: the leadership, the management, the unit that is pressed and helped (1.20, 1.21, 6.12a). */
export function HouseSection(props: SectionProps) {
  const { sending: s, severity, words } = props.complaint;
  const t = useWords("complaints");
  const grave = severity === "grave";
  return (
    <section className={styles.section}>
      <h2>{t("house")}</h2>
      <dl className={styles.facts}>
        {grave && (
          <Fact name={t("department.vice_general_manager")}>
            {s.readAt
              ? `${sayCode(t, `readHow.${s.readHow}`)} ${s.referredTo?.name ?? ""} · ${showMoment(s.readAt)}`
              : t("unread")}
          </Fact>
        )}
        <Fact name={t("reported")}>
          {s.reportedAt &&
            `${(s.reportedTo ?? "")
              .split(",")
              .map((to) => sayCode(t, `reportedTo.${to}`))
              .join(t("and"))} · ${showMoment(s.reportedAt)} · ${
              s.reportReadAt ? t("readBy", { name: s.reportReadBy?.name ?? "" }) : t("notReadYet")
            }`}
        </Fact>
        <Fact name={t("unit")}>{s.unit?.name}</Fact>
        <Fact name={t("chases")}>{s.chases || null}</Fact>
        {s.helpAskedAt && <Fact name={t("helpWanted")}>{`${s.difficulty} · ${fromNow(s.helpAskedAt)}`}</Fact>}
      </dl>
      <ul className={styles.list}>
        {words
          .filter((word) => withUnits.includes(word.sort))
          .reverse()
          .map((word) => (
            <li key={word.id}>
              <strong>{sayCode(t, `word.${word.sort}`)}</strong>
              <p className={styles.words}>{word.text}</p>
              <small>
                {word.by?.name} · {showMoment(word.at)}
              </small>
            </li>
          ))}
      </ul>
      <SectionActions {...props} place="unit" />
    </section>
  );
}
