import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { PageHeader } from "../../ui/page-header";
import { ReportInbox } from "./report-inbox";
import styles from "./reports.module.css";
import { UnitDays } from "./unit-days";

/** Supervisors' reports: where the units' last days stand, and what has reached the service department (1.11, 1.12). */
export default function BranchReportsPage() {
  const t = useWords("dailyReports");
  const days = useMay("listSupervisorReports");
  const inbox = useMay("listReportInbox");
  return (
    <>
      <PageHeader title={t(days ? "units.title" : "inbox.title")} lead={t(days ? "units.lead" : "inbox.lead")}>
        <BranchChoice />
      </PageHeader>
      <div className={styles.page}>
        {days && <UnitDays />}
        {inbox && (
          <section>
            {days && <h2>{t("inbox.title")}</h2>}
            <ReportInbox />
          </section>
        )}
      </div>
    </>
  );
}
