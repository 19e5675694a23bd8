import type { Approval, ApprovalStep } from "../../lib/approval";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../status-tag";
import styles from "./approval.module.css";

/** Whose turn it is: with an order the first undecided only, otherwise everybody undecided. */
export const nextSteps = (approval: Pick<Approval, "mode" | "steps" | "status">): ApprovalStep[] => {
  if (approval.status !== "waiting") return [];
  const open = approval.steps.filter((step) => step.decision === null);
  return approval.mode === "in_order" ? open.slice(0, 1) : open;
};

/** Who has signed, who refused and why, who is next. */
export function ApprovalSteps({ approval }: { approval: Approval }) {
  const t = useWords("approval");
  const next = nextSteps(approval);
  const stateOf = (step: ApprovalStep): { tone: Tone; word: string } => {
    if (step.decision === "signed") return { tone: "good", word: t("step.signed") };
    if (step.decision === "refused") return { tone: "late", word: t("step.refused") };
    if (next.includes(step)) return { tone: "going", word: t("step.next") };
    return { tone: "waiting", word: t(approval.status === "waiting" ? "step.later" : "step.never") };
  };
  return (
    <div className={styles.signers}>
      <p className={styles.mode}>{t(`mode.${approval.mode}`)}</p>
      <ol>
        {approval.steps.map((step, at) => {
          const { tone, word } = stateOf(step);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same role may be asked twice; the order never changes
            <li key={at}>
              <span>{step.label}</span>
              <StatusTag tone={tone}>{word}</StatusTag>
              {step.person && (
                <span>
                  {step.onBehalfOf
                    ? t("step.onBehalf", { name: step.person.name, of: step.onBehalfOf.name })
                    : step.person.name}
                  {step.at && <time dateTime={step.at}>{showMoment(step.at)}</time>}
                </span>
              )}
              {step.reason && <q>{step.reason}</q>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
