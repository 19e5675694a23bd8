import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { StepDialog } from "../../ui/step-dialog";
import { postCards, type SurveyCard } from "./queries";

interface Props {
  /** Those of the shown list that wait to be sent. */
  cards: SurveyCard[];
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** The printed cards of this list went to the post (1.18b). */
export function PostCards({ cards, open, onOpen }: Props) {
  const t = useWords("surveyCards");
  return (
    <>
      <Button kind="main" onClick={() => onOpen(true)}>
        {t("postSurveyCards", { n: cards.length })}
      </Button>
      {open && (
        <StepDialog
          title={t("postSurveyCards", { n: cards.length })}
          hint={t("postHint", { numbers: cards.map((card) => card.number).join(" ") })}
          confirm={t("posted")}
          done={t("saved")}
          refresh={["survey_card"]}
          send={() => postCards(cards.slice(0, 200).map((card) => card.id))}
          onClose={() => onOpen(false)}
        />
      )}
    </>
  );
}
