import { clock, showMinutes, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import type { Visit } from "../ticket";
import styles from "./ticket.module.css";

/** Every visit in order: when, by whom, what was found and done, with the photos. */
export function TicketVisits({ visits }: { visits: Visit[] }) {
  const t = useWords("ticket");
  if (visits.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("visits")}</h2>
      <ol className={styles.visits}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <OneVisit visit={visit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneVisit({ visit }: { visit: Visit }) {
  const t = useWords("ticket");
  const times = [
    visit.departedAt && t("departed", { time: showMoment(visit.departedAt) }),
    visit.arrivedAt && t("arrived", { time: clock(visit.arrivedAt) }),
    visit.leftAt && t("left", { time: clock(visit.leftAt) }),
  ].filter(Boolean);
  return (
    <>
      <h3>
        {visit.technician?.name}
        {visit.outcome && <span className={styles.second}> {sayCode(t, `outcome.${visit.outcome}`)}</span>}
      </h3>
      <p className={styles.second}>{times.join(" · ")}</p>
      {visit.diagnosis && (
        <p>
          <span className={styles.second}>{t("diagnosis")} </span>
          {visit.diagnosis}
        </p>
      )}
      {visit.workDone && (
        <p>
          <span className={styles.second}>{t("workDone")} </span>
          {visit.workDone}
        </p>
      )}
      {visit.minutes.length > 0 && (
        <p className={styles.second}>
          {visit.minutes
            .map((part) => `${sayCode(t, `category.${part.category}`)} ${showMinutes(part.minutes)}`)
            .join(" · ")}
        </p>
      )}
      {visit.note && <p>{visit.note}</p>}
      {visit.photos.length > 0 && (
        <p className={styles.photos}>
          {visit.photos.map((photo) => (
            <a key={photo.id} href={`/api/v1/photos/${photo.id}`} target="_blank" rel="noreferrer">
              <img
                src={`/api/v1/photos/${photo.id}`}
                loading="lazy"
                alt={t("photo", { time: showMoment(photo.takenAt) })}
              />
            </a>
          ))}
        </p>
      )}
    </>
  );
}
