import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { AnswerCard, ExcuseCard, LinkCard } from "./card-dialogs";
import type { SurveyCard } from "./queries";
import styles from "./surveys.module.css";

const steps = { answerSurveyCard: AnswerCard, linkSurveyCard: LinkCard, excuseSurveyCard: ExcuseCard } as const;
type Step = keyof typeof steps;

/** What may be done with one card now. */
export function CardSteps({ card }: { card: SurveyCard }) {
  const t = useWords("surveyCards");
  const [step, setStep] = useState<Step | null>(null);
  const Dialog = step && steps[step];
  const offered = (Object.keys(steps) as Step[]).filter((each) => card.allowedActions.includes(each));
  return (
    <span className={styles.steps}>
      {offered.map((each) => (
        <Button key={each} kind={each === "answerSurveyCard" ? "plain" : "quiet"} onClick={() => setStep(each)}>
          {t(each)}
        </Button>
      ))}
      {Dialog && <Dialog card={card} onClose={() => setStep(null)} />}
    </span>
  );
}
