import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useWords } from "../../lib/words";
import lines from "../../ui/duty/duty.module.css";
import { DutyLine } from "../../ui/duty/duty-line";
import { PageHeader } from "../../ui/page-header";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import styles from "./duties.module.css";
import { dutyQuery } from "./queries";

/** One duty by itself, where a notice or a figure leads: its state, its reason, and what happened to what it is about. */
export default function DutyPage() {
  const { id = "" } = useParams();
  const t = useWords("duties");
  const duty = useQuery(dutyQuery(id));
  if (!duty.data) return <Waiting query={duty} block />;
  const { subject } = duty.data;
  return (
    <div className={styles.page}>
      <PageHeader title={duty.data.name} lead={subject.label} />
      <section className={styles.section} aria-label={duty.data.name}>
        <ul className={lines.lines}>
          <DutyLine duty={duty.data} whose />
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{t("timeline")}</h2>
        <SubjectTimeline kind={subject.kind} id={subject.id} />
      </section>
    </div>
  );
}
