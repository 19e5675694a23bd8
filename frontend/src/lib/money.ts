import { language } from "./language";

/** An amount in yuan as the API gives it (a number with at most two decimals), with its sign: ¥1,234.50. */
export const showMoney = (amount: number): string =>
  new Intl.NumberFormat(language(), { style: "currency", currency: "CNY", currencyDisplay: "narrowSymbol" }).format(
    amount,
  );

/** A typed amount: "12", "12.5", "1,200.00", "¥12". Null when it is none, is negative, or has more than two decimals. */
export function readMoney(text: string): number | null {
  const typed = text
    .trim()
    .replace(/^[\u00a5\uffe5]\s*/, "")
    .replaceAll(",", "");
  return /^\d{1,9}(\.\d{1,2})?$/.test(typed) ? Number(typed) : null;
}
