import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { EditPart } from "./edit-part";
import { PartStock } from "./part-stock";
import type { PartView } from "./parts";
import styles from "./parts.module.css";
import { partQuery } from "./queries";

/** One part: what it is, where how much of it lies, lot by lot, and everything that happened to it. */
export default function PartPage() {
  const { id = "" } = useParams();
  const part = useQuery(partQuery(id));
  if (!part.data) return <Waiting query={part} />;
  return <Part key={id} part={part.data} />;
}

function Part({ part }: { part: PartView }) {
  const t = useWords("parts");
  const [editing, setEditing] = useState(false);
  const may = (operation: string) => part.allowedActions.includes(operation);
  const all = part.stock.reduce((sum, store) => sum + (store.quantity ?? 0), 0);
  const facts: [string, string | null][] = [
    [t("part.code"), part.code],
    [t("part.barcode"), part.barcode],
    [t("part.spec"), part.spec],
    [t("part.minStock"), part.minStock?.toString() ?? null],
    [t("part.supplier"), part.supplierName],
    [t("part.storageNeed"), part.storageNeed],
    [t("part.oldForNew"), part.oldForNew ? t("yes") : null],
  ];
  return (
    <>
      <PageHeader
        title={part.name}
        lead={t("part.lead", { code: part.code, quantity: all, unit: part.unit })}
        beside={
          part.retired ? (
            <StatusTag tone="off">{t("part.retired")}</StatusTag>
          ) : (
            <StatusTag tone="good">{t(`kind.${part.kind}`)}</StatusTag>
          )
        }
      >
        <Link className={styles.link} to={`/ledger?part=${part.id}`}>
          {t("ledger.title")}
        </Link>
        {may("changePart") && <Button onClick={() => setEditing(true)}>{t("edit")}</Button>}
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.column}>
          {part.stock.length === 0 && <EmptyState title={t("part.nowhere")} />}
          {part.stock.map((stock) => (
            <PartStock key={stock.store.id} part={part} stock={stock} />
          ))}
        </div>
        <div className={styles.column}>
          <section className={styles.section}>
            <h2>{t("part.facts")}</h2>
            <dl className={styles.facts}>
              {facts
                .filter(([, value]) => value)
                .map(([label, value]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              <div>
                <dt>{t("part.price")}</dt>
                <dd>
                  <Money amount={part.price} />
                </dd>
              </div>
            </dl>
          </section>
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="part" id={part.id} />
          </section>
        </div>
      </div>
      {editing && <EditPart part={part} onClose={() => setEditing(false)} onSaved={() => setEditing(false)} />}
    </>
  );
}
