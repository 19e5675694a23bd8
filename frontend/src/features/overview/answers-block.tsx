import { Link } from "react-router";
import { sayCode, useWords } from "../../lib/words";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import table from "../../ui/table-page.module.css";

export interface Answers {
  kind: "calls" | "opinions" | "complaints";
  received: number;
  answered: number;
  unanswered: number;
}

/** Where those stand that nobody has answered yet. */
const rows: Record<Answers["kind"], (days: string) => string> = {
  calls: () => "/tickets?open=true",
  opinions: (days) => `/opinions?state=unanswered&${days}`,
  complaints: (days) => `/complaints?unanswered=true&${days}`,
};

/** What came in during the period, less what was answered: nothing may be left (9.6b). */
export function AnswersBlock({ answers, from, to }: { answers: Answers[]; from: string; to: string }) {
  const t = useWords("overview");
  const left = answers.reduce((sum, each) => sum + each.unanswered, 0);
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t("answers")}</h2>
        <StatusTag tone={left === 0 ? "good" : "late"}>
          {left === 0 ? t("answers.clean") : t("answers.left", { n: left })}
        </StatusTag>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className={table.scroll} aria-label={t("answers")} tabIndex={0}>
        <table className={table.table}>
          <caption className="visually-hidden">{t("answers")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("answers.kind")}</th>
              <th scope="col" className={table.end}>
                {t("answers.received")}
              </th>
              <th scope="col" className={table.end}>
                {t("answers.answered")}
              </th>
              <th scope="col" className={table.end}>
                {t("answers.unanswered")}
              </th>
            </tr>
          </thead>
          <tbody>
            {answers.map((each) => (
              <tr key={each.kind}>
                <th scope="row">{sayCode(t, `answers.${each.kind}`)}</th>
                <td className={table.end}>{each.received}</td>
                <td className={table.end}>{each.answered}</td>
                <td className={table.end}>
                  {each.unanswered === 0 ? (
                    "0"
                  ) : (
                    <Link to={rows[each.kind](`from=${from}&to=${to}`)}>{each.unanswered}</Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={sections.note}>{t("answers.means")}</p>
    </section>
  );
}
