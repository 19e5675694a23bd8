import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Facts } from "../../ui/facts";
import sections from "../../ui/sections.module.css";
import type { Certificate } from "./queries";

/** What stands on the paper, and the record of warranty work that fills by itself. */
export function CertificateContents({ certificate }: { certificate: Certificate }) {
  const t = useWords("warranties");
  const { content, records } = certificate;
  const facts: [string, React.ReactNode][] = [
    [t("owner"), content.customer],
    [t("of"), [content.title, content.modelCode, content.serial].filter(Boolean).join(" · ")],
    [t("address"), content.address],
    [t("summary"), content.summary],
    [t("scope"), certificate.kind === "works" && content.scope],
    [t("period"), content.period],
    [t("warranty"), `${content.from ? showDay(content.from) : ""} – ${showDay(content.until)}`],
    ...content.terms.map((term): [string, React.ReactNode] => [
      sayCode(t, `what.${term.what}`),
      term.until ? t("term", { months: term.months, until: showDay(term.until) }) : t("noTerm"),
    ]),
    [t("excludes"), certificate.kind === "unit" && content.scope],
    [t("terms"), content.conditions],
  ];
  const contact: [string, string][] = [
    [t("contact.company"), content.ourName],
    [t("contact.address"), content.ourAddress],
    [t("contact.phone"), content.ourPhone],
    [t("contact.department"), content.department],
    [t("contact.person"), content.contactPerson],
  ];
  const list = (rows: [string, React.ReactNode][]) => <Facts rows={rows} />;
  return (
    <>
      <section className={sections.section}>
        <h2>{t("contents")}</h2>
        {list(facts)}
      </section>
      <section className={sections.section}>
        <h2>{t("contact")}</h2>
        {list(contact)}
      </section>
      {certificate.kind === "works" && (
        <section className={sections.section}>
          <h2>{t("records")}</h2>
          {records.length === 0 && <p className={sections.note}>{t("noRecords")}</p>}
          <ul className={sections.lines}>
            {records.map((record) => (
              <li key={record.defectId} className={sections.line}>
                <div className={sections.head}>
                  <Link to={`/defects/${record.defectId}`}>{record.place || record.defect}</Link>
                  <span>{showDay(record.finishedOn)}</span>
                </div>
                <p className={sections.note}>
                  {record.defect} → {record.repair}
                </p>
                <small>
                  {record.signedBy
                    ? t("signedText", { name: record.signedBy, day: record.signedOn ? showDay(record.signedOn) : "" })
                    : t("unsigned")}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
