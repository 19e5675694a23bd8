import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { PageHeader } from "../../ui/page-header";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { BatchTag } from "./batch-tag";
import { ItemStatusTag } from "./item-status";
import { batchQuery } from "./queries";
import styles from "./workshop.module.css";

/** One batch with every item in it (6.8). */
export default function BatchPage() {
  const { id = "" } = useParams();
  const t = useWords("workshop");
  const batch = useQuery(batchQuery(id));
  if (!batch.data) return <Waiting query={batch} />;
  const { data } = batch;
  return (
    <>
      <PageHeader
        title={data.number}
        beside={<BatchTag batch={data} />}
        lead={
          <>
            <Link to={`/customers/${data.customer.id}`}>{data.customer.name}</Link>
            {" · "}
            <Link to={`/tickets/${data.ticket.id}`}>{data.ticket.number}</Link>
            {data.dueAt && ` · ${t("dueBy", { time: showMoment(data.dueAt) })}`}
          </>
        }
      />
      <div className={styles.columns}>
        <section className={styles.section}>
          <h2>{t("batchWhat", { what: data.what, quantity: data.quantity })}</h2>
          <ul className={styles.plainList}>
            {data.items.map((item) => (
              <li key={item.id}>
                <span>
                  <Link to={`/items/${item.id}`}>{item.number}</Link> {item.what} {item.serial}
                  <small> {item.receipt}</small>
                </span>
                <ItemStatusTag status={item.status} />
              </li>
            ))}
          </ul>
        </section>
        <div className={styles.column}>
          <SubjectDuties kind="batch" id={id} className={styles.section} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="batch" id={id} />
          </section>
        </div>
      </div>
    </>
  );
}
