import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showDate } from "../../lib/dates";
import { penaltiesOfQuery } from "../../lib/penalties";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { ProblemAlert } from "../problem-alert";
import sections from "../sections.module.css";
import { PenaltyState, useSanction } from "./penalty-words";

/** The penalties on somebody's record, those set aside too, with why; nothing for who may not read them. */
export function PersonPenalties({ personId }: { personId: string }) {
  const t = useWords("penalties");
  const may = useMay("listPenalties");
  const sanction = useSanction();
  const found = useQuery({ ...penaltiesOfQuery(personId), enabled: may });
  if (!may) return null;
  return (
    <section aria-busy={!found.data && !found.error}>
      <h2>{t("ofPerson")}</h2>
      {found.error && !found.data && <ProblemAlert problem={found.error} />}
      {found.data?.items.length === 0 && <p className={sections.note}>{t("ofPerson.none")}</p>}
      <ul className={sections.lines}>
        {found.data?.items.map((penalty) => (
          <li key={penalty.id} className={sections.line}>
            <div className={sections.head}>
              <Link to={`/penalties/${penalty.id}`}>{penalty.number}</Link>
              <PenaltyState penalty={penalty} />
            </div>
            <div>
              {[sayCode(t, `reason.${penalty.reason}`), sanction(penalty), showDate(penalty.happenedOn)].join(" · ")}
            </div>
            {penalty.setAsideWhy && <q>{penalty.setAsideWhy}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
