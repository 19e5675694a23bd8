import { useWords } from "../../lib/words";

/** What the fields of a contract are called, by their names in the API. */
export function useContractLabels(): Record<string, string> {
  const t = useWords("contracts");
  return {
    startsOn: t("startsOn"),
    endsOn: t("endsOn"),
    priceRule: t("rule"),
    "priceRule.amount": t("amount"),
    "priceRule.percent": t("percent"),
    equipmentIds: t("units"),
    arrivalHours: t("arrivalHours"),
    note: t("note"),
  };
}
