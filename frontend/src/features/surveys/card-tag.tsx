import { useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../../ui/status-tag";
import type { CardStatus, SurveyCard } from "./queries";

const tones: Record<CardStatus, Tone> = {
  waiting: "going",
  to_send: "amber",
  sent: "waiting",
  answered: "good",
  excused: "off",
};

export function CardTag({ card }: { card: SurveyCard }) {
  const t = useWords("surveyCards");
  return (
    <StatusTag tone={card.answer?.lowest === 1 ? "late" : tones[card.status]}>
      {t(card.mailWaits ? "mailWaits" : `status.${card.status}`)}
    </StatusTag>
  );
}
