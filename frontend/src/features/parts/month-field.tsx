import { today } from "../../lib/dates";
import { language } from "../../lib/language";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";

const SHOWN = 13;

/** This month and the year before it, as 2026-03. */
const months = (): string[] =>
  Array.from({ length: SHOWN }, (_, back) => {
    const [year = 0, month = 1] = today().split("-").map(Number);
    return new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
  });

export const thisMonth = (): string => today().slice(0, 7);

export function MonthField({ value, onChange }: { value: string; onChange: (month: string) => void }) {
  const t = useWords("parts");
  const named = new Intl.DateTimeFormat(language(), { year: "numeric", month: "long", timeZone: "UTC" });
  return (
    <SelectField label={t("month")} value={value} onChange={(event) => onChange(event.target.value)}>
      {months().map((month) => (
        <option key={month} value={month}>
          {named.format(new Date(`${month}-01T00:00:00Z`))}
        </option>
      ))}
    </SelectField>
  );
}
