import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router";
import type { Problem } from "../../api/problem";
import { showDate } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { ProblemAlert } from "../../ui/problem-alert";
import { Waiting } from "../../ui/waiting";
import styles from "./documents.module.css";
import type { SurveyCard } from "./papers";
import { linkCard, surveyCardsQuery } from "./queries";

const aspects = ["attitude", "skill", "arrival", "promises"] as const;
const levels = [4, 3, 2, 1] as const;

/** Opinion cards for the post (1.18b, 1.19): the one named in the address, else all that wait to be sent, a sheet for each. */
export default function SurveyCardsPage() {
  const t = useWords("papers");
  const card = useSearchParams()[0].get("card");
  const found = useQuery(surveyCardsQuery(card));
  const back = { to: "/survey-cards", label: t("survey.back") };
  if (!found.data) return <Waiting query={found} />;
  if (found.data.length === 0) return <EmptyState page title={t("survey.none")} to={back.to} action={back.label} />;
  const [only] = found.data;
  return (
    <PrintPage title={t("survey.title")} back={back} lead={t("survey.lead", { n: found.data.length })}>
      {card && only ? <LinkedCard card={only} /> : found.data.map((each) => <CardPaper key={each.id} card={each} />)}
    </PrintPage>
  );
}

/** One card, with a code for the customer's own phone where one is asked for. */
function LinkedCard({ card }: { card: SurveyCard }) {
  const t = useWords("papers");
  const client = useQueryClient();
  const [url, setUrl] = useState<string | null>(null);
  const link = useMutation<{ url: string }, Problem>({
    mutationFn: () => linkCard(card.id),
    onSuccess: async (made) => {
      setUrl(new URL(made.url, location.origin).href);
      await client.invalidateQueries({ queryKey: ["survey_card"] });
    },
  });
  return (
    <>
      {!url && card.allowedActions.includes("linkSurveyCard") && (
        <div className={styles.controls} data-print="no">
          <p>{t("survey.linkHint")}</p>
          <Button busy={link.isPending} onClick={() => link.mutate()}>
            {t("survey.link")}
          </Button>
          {link.error && <ProblemAlert problem={link.error} />}
        </div>
      )}
      <CardPaper card={card} url={url} />
    </>
  );
}

function CardPaper({ card, url }: { card: SurveyCard; url?: string | null }) {
  const t = useWords("papers");
  const mark = (chosen: boolean | undefined) => (chosen ? "☑" : "☐");
  return (
    <Paper
      title={t("survey.title")}
      number={card.number}
      code={url ?? undefined}
      facts={[
        { label: t("customer"), value: card.customer.name },
        { label: t("ticket"), value: card.ticket.number },
        { label: t("item"), value: card.ticket.what },
        { label: t("technician"), value: card.technician?.name },
        { label: t("branch"), value: card.branch.name },
        { label: t("day"), value: showDate(card.day) },
      ]}
    >
      <p>{t("survey.ask")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("survey.aspect")}</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {t(`level.${level}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aspects.map((aspect) => (
            <tr key={aspect}>
              <th scope="row">{t(`aspect.${aspect}`)}</th>
              {levels.map((level) => (
                <td key={level} className={styles.box}>
                  {mark(card.answer?.[aspect] === level)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t("survey.sort")} {mark(card.answer?.sort === "suggestion")} {t("survey.suggestion")}{" "}
        {mark(card.answer?.sort === "complaint")} {t("survey.complaint")}
      </p>
      {card.answer?.remark ? <p>{card.answer.remark}</p> : <div className={styles.lines} aria-hidden="true" />}
      <p>{t(url ? "survey.scan" : "survey.return")}</p>
    </Paper>
  );
}
