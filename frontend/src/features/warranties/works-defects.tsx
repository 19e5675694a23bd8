import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import sections from "../../ui/sections.module.css";
import { DefectTag } from "./defect-tag";
import type { Works } from "./queries";

/** What was reported of these works, the newest first. */
export function WorksDefects({ works }: { works: Works }) {
  const t = useWords("warranties");
  return (
    <section className={sections.section}>
      <h2>{t("defects.title")}</h2>
      {works.defects.length === 0 && <p className={sections.note}>{t("noDefects")}</p>}
      <ul className={sections.lines}>
        {works.defects.map((defect) => (
          <li key={defect.id} className={sections.line}>
            <div className={sections.head}>
              <Link to={`/defects/${defect.id}`}>
                {defect.number} {defect.place}
              </Link>
              <DefectTag defect={defect} />
            </div>
            <p className={sections.note}>{defect.description}</p>
            <small>
              {sayCode(t, `way.${defect.way}`)} · {showMoment(defect.reportedAt)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
