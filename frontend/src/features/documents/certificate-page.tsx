import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showDate, showInstant } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { certificateQuery } from "./queries";

/** The warranty certificate as it was issued (15.1.1); its code leads to the page where anyone may check it. */
export default function CertificatePage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(certificateQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const { number, kind, content, checkUrl, issuedAt, sentOn, sentTo } = found.data;
  const works = kind === "works";
  return (
    <PrintPage title={t("certificate.title")} back={{ to: `/certificates/${id}`, label: number }}>
      <Paper
        title={t(works ? "certificate.works" : "certificate.title")}
        number={number}
        code={new URL(checkUrl, location.origin).href}
        facts={[
          { label: t("customer"), value: content.customer },
          { label: t(works ? "certificate.project" : "item"), value: content.title },
          { label: t("certificate.model"), value: content.modelCode },
          { label: t("serial"), value: content.serial },
          { label: t("address"), value: content.address },
          {
            label: t("certificate.from"),
            value: content.from && `${showDate(content.from)} – ${content.until ? showDate(content.until) : ""}`,
          },
          { label: t("issuedAt"), value: showInstant(issuedAt) },
          { label: t("certificate.handed"), value: sentOn && `${showDate(sentOn)} · ${sentTo}` },
        ]}
        signs={[t("certificate.signUs"), t("sign.customer")]}
      >
        {content.terms.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{t("certificate.what")}</th>
                <th scope="col">{t("certificate.months")}</th>
                <th scope="col">{t("certificate.until")}</th>
              </tr>
            </thead>
            <tbody>
              {content.terms.map((term) => (
                <tr key={term.what}>
                  <td>{sayCode(t, `covers.${term.what}`)}</td>
                  <td>{term.months}</td>
                  <td>{term.until ? showDate(term.until) : "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {[
          { head: t("certificate.summary"), text: content.summary },
          { head: t("certificate.scope"), text: content.scope },
          { head: t("certificate.period"), text: content.period },
          { head: t("certificate.conditions"), text: content.conditions },
        ]
          .filter(({ text }) => text)
          .map(({ head, text }) => (
            <section key={head}>
              <h3>{head}</h3>
              <p>{text}</p>
            </section>
          ))}
        <p>
          {[content.ourName, content.department, content.ourAddress, content.ourPhone].filter(Boolean).join(" · ")}
          {content.contactPerson && ` · ${t("certificate.contact", { name: content.contactPerson })}`}
        </p>
        <p>{t("certificate.check")}</p>
      </Paper>
    </PrintPage>
  );
}
