import { showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { currentStep, type FollowView } from "./follow";
import styles from "./follow.module.css";

/** What has happened, what is now and what is still to come; shape and word say it, colour only repeats it. */
export function FollowSteps({ steps }: { steps: FollowView["steps"] }) {
  const t = useWords("followRepair");
  const current = currentStep(steps);
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li
          key={step.code}
          data-when={step.at === null ? "later" : index === current ? "now" : "past"}
          aria-current={index === current ? "step" : undefined}
        >
          <span>{step.words}</span>
          {step.at ? (
            <time dateTime={step.at}>{showMoment(step.at)}</time>
          ) : (
            <span className="visually-hidden">{t("toCome")}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
