import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { ViewLinks } from "../../ui/view-links";
import styles from "./complaints.module.css";
import { MeasureList } from "./measure-list";

const known = { of: "" };

/** All measures from complaints, the soonest due first (5.3.4). */
export default function MeasuresPage() {
  const t = useWords("complaints");
  const [{ of }] = useFilters(known);
  return (
    <>
      <PageHeader title={t("measures")} lead={t("measuresLead")} />
      <ViewLinks
        label={t("measures")}
        links={["", "mine", "all"].map((one) => ({
          to: one ? `?of=${one}` : "?",
          text: t(one === "" ? "openMeasures" : one === "mine" ? "myMeasures" : "allMeasures"),
          here: of === one,
        }))}
      />
      <section className={styles.section}>
        <MeasureList open={of === "all" ? undefined : true} mine={of === "mine"} />
      </section>
    </>
  );
}
