import { useEffect } from "react";
import { clock } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { forgetReport } from "../../../public/last-report";
import type { PublicPageProps } from "../../../public/public-pages";
import { useAsked } from "../../../public/use-asked";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { Shape } from "../../../ui/status-tag";
import { ended, type FollowView, toneOf, windowValues } from "./follow";
import styles from "./follow.module.css";
import { FollowSteps } from "./follow-steps";
import { FollowWish } from "./follow-wish";

/** Follows one repair: where it stands, what is next, when somebody comes. Reads itself again while somebody looks. */
export default function FollowPage({ token }: PublicPageProps) {
  const t = useWords("followRepair");
  const {
    answer: repair,
    problem,
    again,
    at,
  } = useAsked<FollowView>(token ? `/follow/${encodeURIComponent(token)}` : null);
  const gone = problem?.status === 404 || problem?.status === 410 || !token;
  useWhileLookedAt(again, !gone && !(repair && ended(repair.state)));

  useEffect(() => {
    if (gone) forgetReport(token);
  }, [gone, token]);

  if (gone) {
    return (
      <section className={styles.card}>
        <h1>{t("gone.title")}</h1>
        <p>{t("gone.hint")}</p>
        <a href="/p/report">{t("gone.report")}</a>
      </section>
    );
  }
  if (!repair) {
    if (!problem) return <section className={styles.card} aria-busy="true" />;
    return (
      <>
        <h1>{t("problem.title")}</h1>
        <ProblemAlert problem={problem}>
          <Button onClick={again}>{t("again")}</Button>
        </ProblemAlert>
      </>
    );
  }

  const facts = [
    [t("technician"), repair.technician],
    [t("fault"), repair.fault],
    [t("cover"), repair.cover],
    [t("address"), repair.address],
  ].filter(([, value]) => value);

  return (
    <>
      <section className={styles.card} aria-live="polite" data-tone={toneOf(repair.state)}>
        <p className={styles.number}>{t("number", { number: repair.number })}</p>
        <h1>
          <Shape tone={toneOf(repair.state)} />
          {repair.words}
        </h1>
        {repair.nextStep && <p className={styles.next}>{repair.nextStep}</p>}
        {repair.window && (
          <dl className={styles.window}>
            <dt>{t("window")}</dt>
            <dd>{t("windowText", windowValues(repair.window))}</dd>
          </dl>
        )}
      </section>
      {repair.canWish && <FollowWish token={token} agreed={repair.window} onSent={again} />}
      {repair.items.length > 0 && (
        <ul className={styles.items} aria-label={t("items")}>
          {repair.items.map((item) => (
            <li key={item.number}>
              <a href={item.url} data-waits={item.estimateWaits || undefined}>
                <strong>{item.what}</strong>
                <span>{t(item.estimateWaits ? "itemEstimate" : item.back ? "itemBack" : "itemWhere")}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <section className={styles.plain} aria-labelledby="steps">
        <h2 id="steps">{t("steps")}</h2>
        <FollowSteps steps={repair.steps} />
      </section>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.asOf}>
        {at && t(problem ? "stale" : "asOf", { time: clock(at) })}
        <Button kind="quiet" onClick={again}>
          {t("refresh")}
        </Button>
      </p>
    </>
  );
}

/** Calls back every half minute and whenever the page comes back into view; a phone in a pocket asks nothing. */
function useWhileLookedAt(tell: () => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const look = () => document.visibilityState === "visible" && tell();
    const timer = setInterval(look, 30_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [tell, wanted]);
}
