import { showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import styles from "../complaints.module.css";
import { SectionActions } from "./section-actions";
import type { SectionProps } from "./section-props";

const withCustomer = ["contact", "message", "visit", "customer_answer"];

/** Every word with the customer, the newest first; how they are reached, and their own page. */
export function CustomerSection(props: SectionProps) {
  const { complaint: c } = props;
  const t = useWords("complaints");
  const words = c.words.filter((word) => withCustomer.includes(word.sort)).reverse();
  return (
    <section className={styles.section}>
      <h2>{t("customer")}</h2>
      <p>
        {c.complainant}
        {c.phone && (
          <>
            {" · "}
            <a href={`tel:${c.phone}`}>{c.phone}</a>
          </>
        )}
        {c.email && (
          <>
            {" · "}
            <a href={`mailto:${c.email}`}>{c.email}</a>
          </>
        )}
        {" · "}
        <a href={c.followUrl} target="_blank" rel="noreferrer">
          {t("customersPage")}
        </a>
      </p>
      {c.sending.handler && <p className={styles.second}>{t("handlerIs", { name: c.sending.handler.name })}</p>}
      {words.length === 0 && <p className={styles.second}>{t("noWords")}</p>}
      <ul className={styles.list}>
        {words.map((word) => (
          <li key={word.id}>
            <strong>
              {sayCode(t, `word.${word.sort}`)}
              {word.about && ` · ${sayCode(t, `messageAbout.${word.about}`)}`}
              {word.channel && ` · ${sayCode(t, `channel.${word.channel}`)}`}
            </strong>
            <p className={styles.words}>{[word.text, word.cause].filter(Boolean).join("\n")}</p>
            <small>
              {showMoment(word.at)} {word.by?.name}
              {word.sort === "visit" && !word.byHandler && ` · ${t("notTheHandler")}`}
            </small>
          </li>
        ))}
      </ul>
      <SectionActions {...props} place="customer" />
    </section>
  );
}
