import { Trash2 } from "lucide-react";
import type { QueuedPhoto } from "../lib/photo-queue";
import { useWords } from "../lib/words";
import { Button } from "./button";
import styles from "./photo-strip.module.css";

interface Props {
  photos: QueuedPhoto[];
  onRetry: (id: string) => void;
  /** Takes away one that has not been sent. */
  onRemove: (id: string) => void;
}

/** Photos on their way, each saying where it is: on this phone, sending, sent, or failed with its reason and another try. */
export function PhotoStrip({ photos, onRetry, onRemove }: Props) {
  const t = useWords("ui");
  return (
    <ul className={styles.strip}>
      {photos.map(({ id, preview, state, part, problem }, index) => (
        <li key={id} data-state={state}>
          <img src={preview} alt={t("photo.number", { number: index + 1 })} />
          <div className={styles.state}>
            <span>{t(`photo.${state}`, { percent: Math.round(part * 100) })}</span>
            {state === "sending" && (
              <progress value={part} max={1} aria-label={t("photo.number", { number: index + 1 })} />
            )}
            {state === "failed" && (
              <p role="alert">
                {problem?.code === "offline" ? t("photo.offline") : problem?.message || t("problem.unknown")}
              </p>
            )}
          </div>
          {state === "failed" && <Button onClick={() => onRetry(id)}>{t("again")}</Button>}
          {(state === "failed" || state === "waiting") && (
            <Button
              kind="quiet"
              icon
              onClick={() => onRemove(id)}
              aria-label={t("photo.remove", { number: index + 1 })}
            >
              <Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
