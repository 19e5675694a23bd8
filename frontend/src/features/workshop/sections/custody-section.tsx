import { Link } from "react-router";
import { showDay, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { Item } from "../item";
import styles from "../workshop.module.css";
import { Fact } from "./fact";

/** The item's line in the register: since when it is with us, who has it, where it lies, and the receipt the customer holds. */
export function CustodySection({ item }: { item: Item }) {
  const t = useWords("workshop");
  const { receipt } = item;
  return (
    <section className={styles.section}>
      <h2>{t("custody")}</h2>
      <dl className={styles.facts}>
        <Fact label={t("holder")}>{[item.holder?.name, item.place].filter(Boolean).join(" · ")}</Fact>
        <Fact label={t("technician")}>{item.technician?.name}</Fact>
        <Fact label={t("field.serial")}>{item.serial}</Fact>
        <Fact label={t("field.accessories")}>{item.accessories}</Fact>
        <Fact label={t("field.condition")}>{item.condition}</Fact>
        <Fact label={t("takenAt")}>{showMoment(item.takenAt)}</Fact>
        <Fact label={t("enteredAt")}>
          {item.enteredAt && `${showMoment(item.enteredAt)} · ${item.enteredBy?.name ?? ""}`}
        </Fact>
        <Fact label={t("receipt")}>
          {receipt && (
            <>
              <a href={receipt.url} target="_blank" rel="noreferrer">
                {receipt.number}
              </a>{" "}
              <StatusTag tone={receipt.voidedAt ? "off" : "waiting"}>
                {receipt.voidedAt
                  ? t("receiptVoid", { time: showMoment(receipt.voidedAt), who: receipt.voidedBy?.name ?? "" })
                  : t("receiptOut")}
              </StatusTag>
              {receipt.statement && <small>{t("lost", { statement: receipt.statement })}</small>}
            </>
          )}
        </Fact>
        <Fact label={t("batch")}>
          {item.batch && (
            <Link to={`/batches/${item.batch.id}`}>
              {t("batchDone", { number: item.batch.number, done: item.batch.done, quantity: item.batch.quantity })}
            </Link>
          )}
        </Fact>
        <Fact label={t("returnOn")}>{item.returnOn && showDay(item.returnOn)}</Fact>
        <Fact label={t("endedAt")}>{item.endedAt && showMoment(item.endedAt)}</Fact>
      </dl>
    </section>
  );
}
