import { showDay, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { AsOf, useWhileLookedAt } from "../../../public/as-of";
import { KnownFacts } from "../../../public/known-facts";
import type { PublicPageProps } from "../../../public/public-pages";
import { Unread, useSecretLink } from "../../../public/secret-link";
import { StateCard } from "../../../public/state-card";
import { EstimateCard } from "./estimate-card";
import { type FollowedItem, toneOf } from "./followed-item";
import styles from "./item.module.css";

/** The customer's receipt: where the item is, what happens next, and the estimate to agree to or decline. */
export default function ItemPage({ token }: PublicPageProps) {
  const t = useWords("publicItem");
  const link = useSecretLink<FollowedItem>("/items", token);
  const { answer: item, again } = link;
  useWhileLookedAt(again, !link.gone && item?.status !== "ended");
  if (!item) return <Unread link={link} />;
  return (
    <>
      <StateCard
        tone={toneOf(item)}
        of={
          <>
            {t("receipt", { number: item.receipt })} {item.voided && <strong>{t("voided")}</strong>}
          </>
        }
        state={item.words}
        next={item.nextStep}
      >
        {item.returnOn && item.status !== "ended" ? (
          <p>{t("returnOn", { day: showDay(item.returnOn) })}</p>
        ) : (
          item.promised && item.status !== "ended" && <p>{t("promised", { day: showDay(item.promised) })}</p>
        )}
      </StateCard>
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
      <KnownFacts
        rows={[
          [t("customer"), item.customer],
          [t("what"), [item.what, item.serial].filter(Boolean).join(" · ")],
          [t("accessories"), item.accessories],
          [t("condition"), item.condition],
          [t("cover"), item.cover],
          [t("taken"), [showMoment(item.issuedAt), item.technician].filter(Boolean).join(" · ")],
          [t("ticket"), item.ticket],
        ]}
      />
      <AsOf asked={link} />
    </>
  );
}
