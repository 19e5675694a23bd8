import { useCallback } from "react";
import { useWords } from "../../lib/words";
import type { ParameterValue } from "./regulation";

const spans = ["working_hours", "hours", "minutes", "days", "working_days", "weeks", "months", "years"] as const;

/** A figure with its unit: 6 working hours, 30%, ¥10,000. */
export function useFigureWords(): (type: string, value: ParameterValue) => string {
  const t = useWords("regulations");
  return useCallback(
    (type, value) => {
      if (value === null || value === undefined) return t("unset");
      if (typeof value === "boolean") return t(value ? "yes" : "no");
      const span = spans.find((each) => each === type);
      if (span) return t(`span.${span}`, { n: Number(value) });
      if (type === "percent") return `${value}%`;
      if (type === "money") return t("money", { amount: Number(value).toLocaleString("en") });
      if (type === "day_of_month") return t("dayOfMonth", { n: String(value) });
      return String(value);
    },
    [t],
  );
}
