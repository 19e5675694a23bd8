import { showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import sections from "../../ui/sections.module.css";
import type { WorksVisit } from "./queries";

/** Return visits, planned and paid. */
export function WorksVisits({ visits }: { visits: WorksVisit[] }) {
  const t = useWords("warranties");
  return (
    <section className={sections.section}>
      <h2>{t("visits")}</h2>
      {visits.length === 0 && <p className={sections.note}>{t("noVisits")}</p>}
      <ul className={sections.lines}>
        {visits.map((visit) => (
          <li key={visit.id} className={sections.line}>
            <div className={sections.head}>
              <strong>
                {visit.visitedOn
                  ? showDay(visit.visitedOn)
                  : t("plannedOnDay", { day: visit.plannedOn ? showDay(visit.plannedOn) : "" })}
              </strong>
              <span>{[visit.visited, visit.by?.name].filter(Boolean).join(" · ")}</span>
            </div>
            {(visit.condition || visit.opinions) && (
              <p className={sections.note}>{[visit.condition, visit.opinions].filter(Boolean).join(" · ")}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
