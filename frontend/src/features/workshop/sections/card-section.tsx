import { showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { Item } from "../item";
import styles from "../workshop.module.css";
import { Fact } from "./fact";

/** The repair card: what is wrong, by when, whether it hangs on the item, and what was done. */
export function CardSection({ item }: { item: Item }) {
  const t = useWords("workshop");
  const { card } = item;
  return (
    <section className={styles.section}>
      <h2>{t("card")}</h2>
      {!card ? (
        <p className={styles.second}>{t("noCard")}</p>
      ) : (
        <dl className={styles.facts}>
          <Fact label={t("field.fault")}>{card.fault}</Fact>
          <Fact label={t("plannedFinish")}>
            {card.plannedFinish && (
              <span className={card.late ? styles.late : undefined}>
                {showMoment(card.plannedFinish)}
                {card.late && ` · ${t("late")}`}
              </span>
            )}
          </Fact>
          <Fact label={t("attached")}>
            {card.attachedAt ? (
              `${showMoment(card.attachedAt)} · ${card.attachedBy?.name ?? ""}`
            ) : (
              <StatusTag tone="amber">{t("notAttached")}</StatusTag>
            )}
          </Fact>
          <Fact label={t("startedAt")}>{card.startedAt && showMoment(card.startedAt)}</Fact>
          <Fact label={t("field.workDone")}>{card.workDone}</Fact>
          <Fact label={t("parts")}>{card.partsNone && t("partsNone")}</Fact>
          <Fact label={t("loaner")}>
            {card.loaner &&
              `${card.loaner} · ${
                card.loanerBackAt
                  ? t("loanerBack", { time: showMoment(card.loanerBackAt) })
                  : t("loanerOut", { time: showMoment(card.loanerAt ?? "") })
              }`}
          </Fact>
        </dl>
      )}
    </section>
  );
}
