import { showMoney } from "../../lib/money";
import type { Penalty } from "../../lib/penalties";
import { sayCode, useWords } from "../../lib/words";
import { StatusTag } from "../status-tag";

const tones = { proposed: "amber", entered: "late", set_aside: "off" } as const;

/** How a penalty stands: proposed, entered, or set aside. */
export function PenaltyState({ penalty }: { penalty: Pick<Penalty, "status"> }) {
  const t = useWords("penalties");
  return <StatusTag tone={tones[penalty.status]}>{t(`state.${penalty.status}`)}</StatusTag>;
}

/** What it consists of: ¥10.00 · 3 points, probation, dismissal. */
export function useSanction() {
  const t = useWords("penalties");
  return (penalty: Pick<Penalty, "decision" | "amount" | "points">): string =>
    [
      penalty.decision !== "fine" && sayCode(t, `decision.${penalty.decision}`),
      penalty.amount !== null && showMoney(penalty.amount),
      penalty.points !== null && t("pointsOf", { points: penalty.points }),
    ]
      .filter(Boolean)
      .join(" · ") || t("amountOpen");
}
