import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useInLanguage } from "../../../lib/in-language";
import { periodOf } from "../../../lib/period";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { ratesQuery, regulationsQuery } from "../queries";
import type { RegulationRow, RegulationStatus } from "../regulation";
import { AdoptDialog } from "./adopt-dialog";
import { NewRegulation } from "./new-regulation";
import { RegulationCard } from "./regulation-card";
import styles from "./regulations.module.css";
import { RetireDialog } from "./retire-dialog";

const order: RegulationStatus[] = ["adopted", "available", "retired"];

/** The sixteen shipped regulations and the company's own: what it goes by first, then what it could. */
export default function RegulationsPage() {
  const t = useWords("regulations");
  const say = useInLanguage();
  const regulations = useQuery(regulationsQuery);
  const quarter = { ...periodOf("quarter"), branch: "" };
  const mayRates = useMay("showEvidence");
  const rates = useQuery({ ...ratesQuery(quarter), enabled: mayRates });
  const mayAdd = useMay("addRegulation");
  const [adopting, setAdopting] = useState<RegulationRow | null>(null);
  const [retiring, setRetiring] = useState<RegulationRow | null>(null);
  const [adding, setAdding] = useState(false);

  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {mayAdd && (
          <Button onClick={() => setAdding(true)}>
            <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
            {t("add")}
          </Button>
        )}
      </PageHeader>
      {!regulations.data && <Waiting query={regulations} />}
      {regulations.data?.length === 0 && <EmptyState title={t("none")} hint={t("noneHint")} />}
      {regulations.data &&
        order.map((status) => {
          const rows = regulations.data.filter((row) => row.status === status);
          if (rows.length === 0) return null;
          return (
            <section key={status} className={styles.section} aria-labelledby={`status-${status}`}>
              <h2 id={`status-${status}`}>
                {t(`group.${status}`)} <span className={styles.count}>{rows.length}</span>
              </h2>
              <ul className={styles.list}>
                {rows.map((row) => (
                  <RegulationCard
                    key={row.id}
                    regulation={row}
                    title={say(row.title)}
                    rate={status === "adopted" ? rates.data?.regulations.find((each) => each.id === row.id) : undefined}
                    onAdopt={() => setAdopting(row)}
                    onRetire={() => setRetiring(row)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      {adopting && <AdoptDialog regulation={adopting} onClose={() => setAdopting(null)} />}
      {retiring && <RetireDialog regulation={retiring} onClose={() => setRetiring(null)} />}
      {adding && <NewRegulation onClose={() => setAdding(false)} />}
    </>
  );
}
