import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showMoment } from "../../lib/dates";
import { faultsAboutQuery } from "../../lib/design-faults";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import sections from "../sections.module.css";
import { StatusTag } from "../status-tag";
import { ReportFault } from "./report-fault";

interface Props {
  about: { ticket: string } | { item: string };
  product?: string;
  className?: string;
}

/** What of a job was put before the general manager, with the answers; from a call one more can be reported. */
export function JobFaults({ about, product, className }: Props) {
  const t = useWords("faults");
  const may = useMay("listDesignFaults");
  const mayReport = useMay("reportDesignFault") && "ticket" in about;
  const [reporting, setReporting] = useState(false);
  const found = useQuery({ ...faultsAboutQuery(about), enabled: may });
  const faults = found.data?.items ?? [];
  if (!may || (faults.length === 0 && !mayReport)) return null;
  return (
    <section className={className}>
      <h2>{t("ofJob")}</h2>
      <ul className={sections.lines}>
        {faults.map((each) => (
          <li key={each.id} className={sections.line}>
            <div className={sections.head}>
              <strong>{t(`sort.${each.sort}`)}</strong>
              <StatusTag tone={each.answeredAt ? "good" : "amber"}>
                {t(each.answeredAt ? "answered" : "open")}
              </StatusTag>
            </div>
            <span>{each.fault}</span>
            {each.answeredAt && (
              <span className={sections.note}>
                {[each.answer, each.answeredBy?.name, showMoment(each.answeredAt)].filter(Boolean).join(" · ")}
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayReport && (
        <div className={sections.foot} data-print="no">
          <Button onClick={() => setReporting(true)}>{t("report")}</Button>
        </div>
      )}
      {reporting && "ticket" in about && (
        <ReportFault ticketId={about.ticket} product={product} onClose={() => setReporting(false)} />
      )}
    </section>
  );
}
