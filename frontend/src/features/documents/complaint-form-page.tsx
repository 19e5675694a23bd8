import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showDate, showInstant } from "../../lib/dates";
import { type Say, sayCode, useWords } from "../../lib/words";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import type { Complaint } from "./papers";
import { complaintQuery } from "./queries";

/** The complaint handling form (客户投诉处理表): all that is known of a complaint, for whoever signs and files it (5.2.2.3a). */
export default function ComplaintFormPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const say = useWords("complaints");
  const found = useQuery(complaintQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const complaint = found.data;
  const { particulars, responsibility } = complaint;
  return (
    <PrintPage title={t("complaint.form")} back={{ to: `/complaints/${id}`, label: complaint.number }}>
      <Paper
        title={t("complaint.form")}
        number={complaint.number}
        facts={[
          { label: t("customer"), value: complaint.customer?.name ?? complaint.complainant },
          { label: t("phone"), value: complaint.phone },
          { label: t("complaint.registered"), value: showInstant(complaint.registeredAt) },
          { label: t("complaint.channel"), value: sayCode(say, `channel.${complaint.channel}`) },
          { label: t("ticket"), value: complaint.ticket?.number },
          { label: t("item"), value: complaint.model?.name },
          { label: t("complaint.severity"), value: sayCode(say, `severity.${complaint.severity}`) },
          {
            label: t("complaint.class"),
            value: complaint.classification && sayCode(say, `classification.${complaint.classification}`),
          },
          { label: t("complaint.order"), value: particulars?.orderNumber },
          { label: t("complaint.part"), value: particulars?.partNumber },
          { label: t("complaint.shipped"), value: particulars?.shippedOn && showDate(particulars.shippedOn) },
          {
            label: t("quantity"),
            value:
              particulars?.quantity != null &&
              t("complaint.defective", { all: particulars.quantity, bad: particulars.defective ?? 0 }),
          },
        ]}
        signs={[t("complaint.signQuality"), t("complaint.signTechnical"), t("complaint.signProduction")]}
      >
        {sections(complaint, t, say).map(({ head, text }) => (
          <section key={head}>
            <h3>{head}</h3>
            <p>{text}</p>
          </section>
        ))}
        {complaint.questions.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{t("complaint.department")}</th>
                <th scope="col">{t("complaint.asked")}</th>
                <th scope="col">{t("complaint.answer")}</th>
                <th scope="col">{t("complaint.answeredBy")}</th>
              </tr>
            </thead>
            <tbody>
              {complaint.questions.map((question) => (
                <tr key={question.id}>
                  <td>{sayCode(say, `department.${question.department}`)}</td>
                  <td>{sayCode(say, `question.${question.about}`)}</td>
                  <td>{question.answer}</td>
                  <td>
                    {question.answeredBy?.name}
                    {question.answeredAt && ` ${showInstant(question.answeredAt)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {responsibility && (
          <p>
            {t("complaint.responsible", {
              who:
                [
                  responsibility.department && sayCode(say, `department.${responsibility.department}`),
                  responsibility.branch?.name,
                  responsibility.person?.name,
                ]
                  .filter(Boolean)
                  .join(" · ") || "–",
            })}
          </p>
        )}
      </Paper>
    </PrintPage>
  );
}

/** What was written, in the order in which it happened; what is blank is left out. */
function sections(complaint: Complaint, t: Say<"papers">, say: Say<"complaints">) {
  const { investigation, judgement, settlement, ending, particulars } = complaint;
  return [
    { head: t("complaint.content"), text: complaint.content },
    { head: t("complaint.demand"), text: particulars?.demand },
    {
      head: t("complaint.investigation"),
      text: [investigation?.checked, investigation?.finding].filter(Boolean).join(" "),
    },
    {
      head: t("complaint.finding"),
      text: [
        judgement.fault && sayCode(say, `fault.${judgement.fault}`),
        judgement.cause && sayCode(say, `cause.${judgement.cause}`),
        judgement.finding,
        judgement.appraisal,
        judgement.appraisalGrounds,
      ]
        .filter(Boolean)
        .join(" · "),
    },
    { head: t("complaint.handling"), text: settlement.handling },
    { head: t("complaint.solution"), text: settlement.solution },
    {
      head: t("complaint.decided"),
      text: settlement.decidedAt && [settlement.decidedBy?.name, showInstant(settlement.decidedAt)].join(" · "),
    },
    { head: t("complaint.outcome"), text: ending.outcome },
    { head: t("complaint.prevention"), text: ending.prevention },
  ].flatMap(({ head, text }) => (text ? [{ head, text }] : []));
}
