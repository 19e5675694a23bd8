import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, take } from "../../api/client";
import { showMoment } from "../../lib/dates";
import type { Page } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { StatusTag } from "../status-tag";

interface Card {
  id: string;
  number: string;
  status: "waiting" | "to_send" | "sent" | "answered" | "excused";
  sentAt: string | null;
  answer: {
    attitude: number;
    skill: number;
    arrival: number;
    promises: number;
    lowest: number;
    remark: string;
    sort: "none" | "suggestion" | "complaint";
    at: string;
  } | null;
  excuse: { reason: string } | null;
}

const aspects = ["attitude", "skill", "arrival", "promises"] as const;
const tones = { waiting: "going", to_send: "amber", sent: "waiting", answered: "good", excused: "off" } as const;

/** The opinion card of a call, and what the customer thinks of it; nothing before the day after. */
export function OpinionCard({ ticket, className }: { ticket: string; className?: string }) {
  const may = useMay("listSurveyCards");
  const { data } = useQuery({
    queryKey: ["survey_card", "ticket", ticket],
    meta: { live: ["ticket"] },
    queryFn: () =>
      take<Page<Card>>(api.GET("/api/v1/survey-cards" as never, { params: { query: { ticket } } } as never) as never),
    enabled: may,
  });
  const card = data?.items[0];
  return card ? <Shown card={card} ticket={ticket} className={className} /> : null;
}

function Shown({ card, ticket, className }: { card: Card; ticket: string; className?: string }) {
  const t = useWords("surveyCards");
  const { answer } = card;
  return (
    <section className={className} aria-labelledby="opinion-card">
      <h2 id="opinion-card">{t("card", { number: card.number })}</h2>
      <p>
        <StatusTag tone={answer?.lowest === 1 ? "late" : tones[card.status]}>{t(`status.${card.status}`)}</StatusTag>{" "}
        {answer ? showMoment(answer.at) : card.sentAt && showMoment(card.sentAt)} {card.excuse?.reason}
      </p>
      {answer && (
        <p>
          {aspects
            .map((aspect) => `${t(`aspect.${aspect}`)} ${t(`level.${answer[aspect] as 1 | 2 | 3 | 4}`)}`)
            .join(" · ")}
        </p>
      )}
      {answer?.remark && (
        <p>
          {answer.sort !== "none" && <strong>{t(`sort.${answer.sort}`)}: </strong>}
          {answer.remark}
        </p>
      )}
      <Link to={`/survey-cards?ticket=${ticket}`}>{t("title")}</Link>
    </section>
  );
}
