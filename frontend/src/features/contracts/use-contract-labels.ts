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
    renewsId: t("followsSome"),
    confirmedOn: t("confirmedOn"),
    confirmedBy: t("confirmedBy"),
    arrivalHours: t("arrivalHours"),
    price: t("price"),
    visitsPerYear: t("visitsPerYear"),
    responsibleId: t("responsible"),
    visitorId: t("visitor"),
    on: t("day"),
    amount: t("offer"),
    lostReason: t("lostReason"),
    note: t("note"),
  };
}
