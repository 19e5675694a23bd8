import { useEffect } from "react";
import { useWords } from "../../../lib/words";
import { AsOf, useWhileLookedAt } from "../../../public/as-of";
import { KnownFacts } from "../../../public/known-facts";
import { forgetReport } from "../../../public/last-report";
import type { PublicPageProps } from "../../../public/public-pages";
import { Unread, useSecretLink } from "../../../public/secret-link";
import { StateCard } from "../../../public/state-card";
import { ended, type FollowView, toneOf, windowValues } from "./follow";
import styles from "./follow.module.css";
import { FollowSteps } from "./follow-steps";
import { FollowWish } from "./follow-wish";

/** Follows one repair: where it stands, what is next, when somebody comes. Reads itself again while somebody looks. */
export default function FollowPage({ token }: PublicPageProps) {
  const t = useWords("followRepair");
  const link = useSecretLink<FollowView>("/follow", token);
  const { answer: repair, again, gone } = link;
  useWhileLookedAt(again, !gone && !(repair && ended(repair.state)));

  useEffect(() => {
    if (gone) forgetReport(token);
  }, [gone, token]);

  if (!repair) {
    return (
      <Unread link={link} hint={t("gone.hint")}>
        <a href="/p/report">{t("gone.report")}</a>
      </Unread>
    );
  }
  return (
    <>
      <StateCard
        tone={toneOf(repair.state)}
        of={t("number", { number: repair.number })}
        state={repair.words}
        next={repair.nextStep}
      >
        {repair.window && (
          <dl className={styles.window}>
            <dt>{t("window")}</dt>
            <dd>{t("windowText", windowValues(repair.window))}</dd>
          </dl>
        )}
      </StateCard>
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
      <KnownFacts
        rows={[
          [t("technician"), repair.technician],
          [t("fault"), repair.fault],
          [t("cover"), repair.cover],
          [t("address"), repair.address],
        ]}
      />
      <AsOf asked={link} />
    </>
  );
}
