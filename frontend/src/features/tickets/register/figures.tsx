import { useQuery } from "@tanstack/react-query";
import { clock } from "../../../lib/dates";
import { asQuery } from "../../../lib/filters";
import { useWords } from "../../../lib/words";
import { Figures } from "../../../ui/figures";
import { countsQuery } from "../queries";
import { type Figure, rowsOf } from "./filters";

const figures: Figure[] = ["today", "open", "late", "undispatched", "carriedOver", "waitingClosure", "reports"];

interface Props {
  day: string;
  shown: Figure | null;
  call: string;
}

/** The state of the register: pressed again, the figure shown leads back to all of it. */
export function RegisterFigures({ day, shown, call }: Props) {
  const t = useWords("tickets");
  const counts = useQuery(countsQuery);
  return (
    <Figures
      label={t("figures.title")}
      links={figures.map((figure) => ({
        name: figure,
        to: `?${asQuery(figure === shown ? { call } : { ...rowsOf(figure, day), call })}`,
        count: counts.data?.[figure],
        text: t(`figure.${figure}`),
        means: t(`figure.${figure}.means`),
        alarm: figure === "late",
        here: figure === shown,
      }))}
    >
      {t(`figure.${shown ?? "all"}.means`)} {t("figures.asOf", { time: counts.data ? clock(counts.data.asOf) : "–" })}
    </Figures>
  );
}
