import { useEffect } from "react";
import { clock, showDay, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import type { PublicPageProps } from "../../../public/public-pages";
import { useAsked } from "../../../public/use-asked";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { Shape } from "../../../ui/status-tag";
import { EstimateCard } from "./estimate-card";
import { type FollowedItem, toneOf } from "./followed-item";
import styles from "./item.module.css";

/** The customer's receipt: where the item is, what happens next, and the estimate to agree to or decline. */
export default function ItemPage({ token }: PublicPageProps) {
  const t = useWords("publicItem");
  const {
    answer: item,
    problem,
    again,
    at,
  } = useAsked<FollowedItem>(token ? `/items/${encodeURIComponent(token)}` : null);
  const gone = problem?.status === 404 || !token;
  useWhileLookedAt(again, !gone && item?.status !== "ended");
  if (gone) {
    return (
      <section className={styles.card}>
        <h1>{t("gone")}</h1>
        <p>{t("goneHint")}</p>
      </section>
    );
  }
  if (!item) {
    if (!problem) return <section className={styles.card} aria-busy="true" />;
    return (
      <>
        <h1>{t("problem")}</h1>
        <ProblemAlert problem={problem}>
          <Button onClick={again}>{t("again")}</Button>
        </ProblemAlert>
      </>
    );
  }
  const facts = [
    [t("customer"), item.customer],
    [t("what"), [item.what, item.serial].filter(Boolean).join(" · ")],
    [t("accessories"), item.accessories],
    [t("condition"), item.condition],
    [t("taken"), [showMoment(item.issuedAt), item.technician].filter(Boolean).join(" · ")],
    [t("ticket"), item.ticket],
  ].filter(([, value]) => value);
  return (
    <>
      <section className={styles.card} aria-live="polite" data-tone={toneOf(item)}>
        <p className={styles.second}>
          {t("receipt", { number: item.receipt })} {item.voided && <strong>{t("voided")}</strong>}
        </p>
        <h1>
          <Shape tone={toneOf(item)} />
          {item.words}
        </h1>
        <p className={styles.next}>{item.nextStep}</p>
        {item.returnOn && item.status !== "ended" ? (
          <p>{t("returnOn", { day: showDay(item.returnOn) })}</p>
        ) : (
          item.promised && item.status !== "ended" && <p>{t("promised", { day: showDay(item.promised) })}</p>
        )}
      </section>
      {item.estimate && (
        <EstimateCard key={item.estimate.contentHash} token={token} estimate={item.estimate} onDecided={again} />
      )}
      <section aria-labelledby="steps">
        <h2 id="steps">{t("steps")}</h2>
        <ol className={styles.steps}>
          {item.steps.map((step) => (
            <li key={step.code} data-when={step.at ? "past" : "later"}>
              <span>{step.words}</span>
              {step.at && <time dateTime={step.at}>{showMoment(step.at)}</time>}
            </li>
          ))}
        </ol>
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

/** Calls back every half minute while somebody looks; a phone in a pocket asks nothing. */
function useWhileLookedAt(tell: () => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const look = () => document.visibilityState === "visible" && !document.querySelector("canvas") && tell();
    const timer = setInterval(look, 30_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [tell, wanted]);
}
