import { useQuery } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import { showDays } from "../../lib/dates";
import { asked } from "../../lib/period";
import { sayCode, useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { PeriodPicker, usePeriod } from "../../ui/period-picker";
import sections from "../../ui/sections.module.css";
import { StatusTag, type Tone } from "../../ui/status-tag";
import table from "../../ui/table-page.module.css";
import { Waiting } from "../../ui/waiting";
import { type Answers, AnswersBlock } from "./answers-block";

interface Measure {
  key: string;
  now: number | null;
  before: number | null;
  trend: "better" | "worse" | "same" | "neutral";
}

interface Overview {
  from: string;
  to: string;
  beforeFrom: string;
  beforeTo: string;
  service: Measure[];
  quality: Measure[];
  answers: Answers[];
}

const tones: Record<Measure["trend"], Tone> = { better: "good", worse: "late", same: "off", neutral: "off" };

/** Service beside product quality, this period and the one before; neither is ever left out (9.2b, 9.8b); what came in and was answered below (9.6b). */
export default function OverviewPage() {
  const t = useWords("overview");
  const period = usePeriod();
  const found = useQuery({
    queryKey: ["overview", asked(period)],
    meta: { live: [] },
    queryFn: () =>
      take<Overview>(
        api.GET("/api/v1/management-overview" as never, { params: { query: asked(period) } } as never) as never,
      ),
  });
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className={sections.column}>
        <PeriodPicker />
        {!found.data && <Waiting query={found} />}
        {found.data && (
          <>
            <p className={sections.note}>
              {t("beforeDays", { days: showDays(found.data.beforeFrom, found.data.beforeTo) })}
            </p>
            <div className={sections.columns}>
              <Block title={t("service")} measures={found.data.service} />
              <Block title={t("quality")} measures={found.data.quality} />
            </div>
            <AnswersBlock answers={found.data.answers} from={found.data.from} to={found.data.to} />
          </>
        )}
      </div>
    </>
  );
}

function Block({ title, measures }: { title: string; measures: Measure[] }) {
  const t = useWords("overview");
  const show = (value: number | null) => (value === null ? "—" : String(value));
  return (
    <section className={sections.section}>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className={table.scroll} aria-label={title} tabIndex={0}>
        <table className={table.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("measure")}</th>
              <th scope="col" className={table.end}>
                {t("now")}
              </th>
              <th scope="col" className={table.end}>
                {t("before")}
              </th>
              <th scope="col">{t("trend")}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.key}>
                <th scope="row">{sayCode(t, `measure.${measure.key}`)}</th>
                <td className={table.end}>{show(measure.now)}</td>
                <td className={table.end}>{show(measure.before)}</td>
                <td>
                  {measure.trend === "neutral" ? (
                    "—"
                  ) : (
                    <StatusTag tone={tones[measure.trend]}>{t(`trend.${measure.trend}`)}</StatusTag>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
