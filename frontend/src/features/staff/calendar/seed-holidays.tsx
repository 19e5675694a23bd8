import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { type Calendar, calendarQuery, calendarsQuery, seedHolidays } from "./queries";

/** Enters the year's public holidays and make-up days in one step. */
export function SeedHolidays({ calendar, year }: { calendar: Calendar; year: number }) {
  const t = useWords("calendar");
  const client = useQueryClient();
  const seed = useMutation({
    mutationFn: () => seedHolidays(calendar.id, year),
    onSuccess: ({ added }) => {
      void client.invalidateQueries({ queryKey: calendarQuery(calendar.id).queryKey });
      void client.invalidateQueries({ queryKey: calendarsQuery.queryKey });
      toast({ text: t("seeded", { added, year: String(year) }) });
    },
  });
  return (
    <>
      <Button onClick={() => seed.mutate()} busy={seed.isPending}>
        {t("seed", { year: String(year) })}
      </Button>
      {seed.error && <ProblemAlert problem={seed.error} />}
    </>
  );
}
