import { showMoney } from "../lib/money";

/** An amount in a list or a text; nothing known shows as a dash. */
export function Money({ amount }: { amount: number | null | undefined }) {
  return <span style={{ whiteSpace: "nowrap" }}>{amount == null ? "–" : showMoney(amount)}</span>;
}
