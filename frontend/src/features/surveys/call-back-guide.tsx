import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import type { Guide } from "./call-back";
import styles from "./surveys.module.css";

interface Props {
  guide: Guide;
  onChange: (guide: Guide) => void;
}

const questions = ["works", "onTime", "chargesClear"] as const;
const nextSteps = ["nothing", "call_again", "send_somebody", "complaint"] as const;

/** What to ask on the phone, in the order it is asked: does it work, was he on time, was the price clear, how satisfied (6.9). */
export function CallBackGuide({ guide, onChange }: Props) {
  const t = useWords("callBacks");
  return (
    <>
      <p className={styles.none}>{t("greeting")}</p>
      {questions.map((question, at) => (
        <fieldset key={question} className={styles.choices}>
          <legend>{`${at + 1}. ${t(`ask.${question}`)}`}</legend>
          {([true, false] as const).map((answer) => (
            <label key={String(answer)}>
              <input
                type="radio"
                name={question}
                checked={guide[question] === answer}
                onChange={() => onChange({ ...guide, [question]: answer })}
              />
              {t(answer ? "yes" : "no")}
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset className={styles.choices}>
        <legend>{`4. ${t("ask.satisfaction")}`}</legend>
        {([4, 3, 2, 1] as const).map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="satisfaction"
              checked={guide.satisfaction === level}
              onChange={() => onChange({ ...guide, satisfaction: level })}
            />
            {t(`level.${level}`)}
          </label>
        ))}
      </fieldset>
      <SelectField
        label={t("nextStep")}
        value={guide.nextStep ?? "nothing"}
        onChange={(event) => onChange({ ...guide, nextStep: event.target.value as Guide["nextStep"] })}
      >
        {nextSteps.map((step) => (
          <option key={step} value={step}>
            {t(`next.${step}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
