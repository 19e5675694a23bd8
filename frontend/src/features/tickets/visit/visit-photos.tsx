import { Trash2 } from "lucide-react";
import { api, take } from "../../../api/client";
import { showMoment } from "../../../lib/dates";
import type { usePhotoQueue } from "../../../lib/photo-queue";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PhotoPicker } from "../../../ui/photo-picker";
import { PhotoStrip } from "../../../ui/photo-strip";
import { ProblemAlert } from "../../../ui/problem-alert";
import { useStep } from "./queries";
import type { Visit } from "./views";
import styles from "./visit-photos.module.css";

interface Props {
  ticketId: string;
  visit: Visit;
  queue: ReturnType<typeof usePhotoQueue>;
}

/** Pictures of the visit: those the server has, and those on their way. */
export function VisitPhotos({ ticketId, visit, queue }: Props) {
  const t = useWords("visit");
  const remove = useStep<string>(ticketId, (id) =>
    take(api.DELETE("/api/v1/photos/{id}", { params: { path: { id } } })),
  );
  return (
    <section className={styles.photos} aria-label={t("photos")}>
      <PhotoPicker label={t("photo")} onPhoto={queue.add} />
      {visit.photos.length > 0 && (
        <ul className={styles.taken}>
          {visit.photos.map((photo, index) => (
            <li key={photo.id}>
              <a href={`/api/v1/photos/${photo.id}`} target="_blank" rel="noreferrer">
                <img
                  src={`/api/v1/photos/${photo.id}`}
                  alt={t("photoOf", { number: index + 1, time: showMoment(photo.takenAt) })}
                  loading="lazy"
                />
              </a>
              <Button
                icon
                aria-label={t("photoRemove", { number: index + 1 })}
                busy={remove.isPending && remove.variables === photo.id}
                onClick={() => remove.mutate(photo.id)}
              >
                <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PhotoStrip
        photos={queue.photos.filter((photo) => photo.state !== "sent")}
        onRetry={queue.retry}
        onRemove={queue.remove}
      />
      {remove.error && <ProblemAlert problem={remove.error} />}
    </section>
  );
}
