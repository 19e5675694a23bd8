import { useState } from "react";
import type { usePhotoQueue } from "../../../lib/photo-queue";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PhotoStrip } from "../../../ui/photo-strip";
import { Shape } from "../../../ui/status-tag";
import styles from "./report.module.css";
import { type Reported, tokenOf } from "./report-form";

interface Props {
  reported: Reported & { phone: string };
  queue: ReturnType<typeof usePhotoQueue>;
  onAnother: () => void;
}

/** It has arrived: its number, what happens next, and the way to follow it; photos go on being sent meanwhile. */
export function ReportResult({ reported, queue, onAnother }: Props) {
  const t = useWords("reportFault");
  const ui = useWords("ui");
  const [copied, setCopied] = useState(false);
  const follow = `/p/follow/${tokenOf(reported.followUrl)}`;

  const copy = async () => {
    await navigator.clipboard?.writeText(new URL(follow, location.href).href);
    setCopied(true);
  };

  return (
    <div className={styles.result}>
      <h1>
        <Shape tone="good" />
        {t("done.title")}
      </h1>
      <dl>
        <dt>{t("done.number")}</dt>
        <dd>{reported.number}</dd>
      </dl>
      <p>{t("done.next", { phone: reported.phone })}</p>
      {queue.unsent > 0 && <p role="status">{t("done.photosLeft", { count: queue.unsent })}</p>}
      <PhotoStrip photos={queue.photos} onRetry={queue.retry} onRemove={queue.remove} />
      <a className={styles.follow} href={follow}>
        {t("done.follow")}
      </a>
      <p className={styles.keep}>{t("done.keep")}</p>
      <div className={styles.also}>
        {globalThis.isSecureContext && (
          <Button onClick={() => void copy()}>{copied ? ui("copied") : t("done.copy")}</Button>
        )}
        <Button onClick={onAnother}>{t("done.another")}</Button>
      </div>
    </div>
  );
}
