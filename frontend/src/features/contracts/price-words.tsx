import { showMoney } from "../../lib/money";
import { useWords } from "../../lib/words";
import type { ContractRow } from "./contract";

/** What the customer pays, as a sentence (1.1b). */
export function usePriceWords() {
  const t = useWords("contracts");
  return ({ price, priceRule: { kind, amount, percent } }: Pick<ContractRow, "price" | "priceRule">) =>
    [
      price === null ? null : t("words.price", { price: showMoney(price) }),
      t(`words.${kind}`, { amount: amount === null ? "" : showMoney(amount), percent: percent ?? "" }),
    ]
      .filter(Boolean)
      .join(" ");
}
