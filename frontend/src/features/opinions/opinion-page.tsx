import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { Facts } from "../../ui/facts";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { MeasuresSection } from "./measures-section";
import { OpinionState } from "./opinion-state";
import { PassingsSection } from "./passings-section";
import { type Opinion, opinionQuery, stepOfOpinion } from "./queries";
import { TextStep } from "./text-step";

/** One opinion: what was said, to whom it went, what is improved, and what the customer was told. */
export default function OpinionPage() {
  const { id = "" } = useParams();
  const found = useQuery(opinionQuery(id));
  if (!found.data) return <Waiting query={found} />;
  return <Whole key={id} opinion={found.data} />;
}

function Whole({ opinion }: { opinion: Opinion }) {
  const t = useWords("opinions");
  const client = useQueryClient();
  const [answering, setAnswering] = useState(false);
  const step = useMutation({
    mutationFn: ({ path, form }: { path: string; form?: object }) => stepOfOpinion(opinion.id, path, form),
    onSuccess: () => client.invalidateQueries({ queryKey: ["opinion"] }),
  });
  const may = (action: string) => opinion.allowedActions.includes(action);
  return (
    <>
      <PageHeader
        title={opinion.number}
        beside={<OpinionState opinion={opinion} />}
        lead={[opinion.customerName, sayCode(t, `channel.${opinion.channel}`), opinion.region?.name]
          .filter(Boolean)
          .join(" · ")}
      >
        <Link to="/opinions">{t("back")}</Link>
        {may("closeOpinion") && (
          <Button busy={step.isPending} onClick={() => step.mutate({ path: "closing" })}>
            {t("close")}
          </Button>
        )}
        {may("answerOpinion") && (
          <Button kind="main" onClick={() => setAnswering(true)}>
            {t(opinion.answeredAt ? "answerAgain" : "answer")}
          </Button>
        )}
      </PageHeader>
      {step.error && <ProblemAlert problem={step.error} />}
      <div className={sections.columns}>
        <div className={sections.column}>
          <section className={sections.section}>
            <h2>{t("said")}</h2>
            <Facts
              rows={[
                [
                  t("customer"),
                  opinion.customer && <Link to={`/customers/${opinion.customer.id}`}>{opinion.customer.name}</Link>,
                ],
                [t("sort"), sayCode(t, `sort.${opinion.sort}`)],
                [t("topic"), sayCode(t, `topic.${opinion.topic}`)],
                [t("product"), opinion.product],
                [t("productOpinion"), opinion.productOpinion],
                [t("serviceOpinion"), opinion.serviceOpinion],
                [t("nothing"), opinion.nothingToReport && t("is.nothing")],
                [t("phone"), opinion.phone],
                [
                  t("complaint"),
                  opinion.complaintId && <Link to={`/complaints/${opinion.complaintId}`}>{t("complaint.open")}</Link>,
                ],
                [
                  t("recorded"),
                  [
                    showDate(opinion.recordedOn),
                    sayCode(t, `method.${opinion.method}`),
                    opinion.recordedBy?.name ?? t("byCustomer"),
                  ].join(" · "),
                ],
                [
                  t("worth"),
                  opinion.worthPassingOn === null
                    ? t("worth.open")
                    : t(opinion.worthPassingOn ? "worth.yes" : "worth.no"),
                ],
              ]}
            />
            {may("judgeOpinion") && (
              <div className={sections.foot}>
                {([true, false] as const)
                  .filter((worth) => worth !== opinion.worthPassingOn)
                  .map((worth) => (
                    <Button
                      key={String(worth)}
                      onClick={() => step.mutate({ path: "judgement", form: { worthPassingOn: worth } })}
                    >
                      {t(worth ? "worth.yes" : "worth.no")}
                    </Button>
                  ))}
              </div>
            )}
          </section>
          <PassingsSection opinion={opinion} />
          <MeasuresSection opinion={opinion} />
          <section className={sections.section}>
            <h2>{t("answerTitle")}</h2>
            {opinion.answeredAt ? (
              <>
                <p>{opinion.answer}</p>
                <p className={sections.note}>
                  {[opinion.answeredBy?.name, showMoment(opinion.answeredAt)].filter(Boolean).join(" · ")}
                </p>
              </>
            ) : (
              <p className={sections.note}>{t("answer.open")}</p>
            )}
          </section>
        </div>
        <div className={sections.column}>
          <SubjectDuties kind="opinion" id={opinion.id} className={sections.section} />
          <section className={sections.section}>
            <h2>{t("history")}</h2>
            <SubjectTimeline kind="opinion" id={opinion.id} />
          </section>
        </div>
      </div>
      {answering && (
        <TextStep
          title={t("answer")}
          label={t("answerText")}
          opinion={opinion}
          step="answer"
          onClose={() => setAnswering(false)}
        />
      )}
    </>
  );
}
