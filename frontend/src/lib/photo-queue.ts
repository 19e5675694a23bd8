import { useCallback, useEffect, useRef, useState } from "react";
import { Problem } from "../api/problem";
import { uuid } from "./uuid";

/** A photo on its way: waiting and sending lie only on this phone, sent is with the server, failed waits for another try. */
export interface QueuedPhoto {
  id: string;
  blob: Blob;
  /** What an <img> shows. */
  preview: string;
  state: "waiting" | "sending" | "sent" | "failed";
  /** 0…1 while sending. */
  part: number;
  problem?: Problem;
}

/** Sends one photo; `id` stays the same over all tries. */
export type SendPhoto = (photo: Blob, id: string, onProgress: (part: number) => void) => Promise<unknown>;

/**
 * Photos one after another through a bad signal: none is lost when one fails, and each is sent again with the same id.
 * With `send` null they are kept until there is somewhere to send them.
 */
export function usePhotoQueue(send: SendPhoto | null) {
  const [photos, setPhotos] = useState<QueuedPhoto[]>([]);
  const previews = useRef<string[]>([]);

  const patch = useCallback(
    (id: string, change: Partial<QueuedPhoto>) =>
      setPhotos((now) => now.map((photo) => (photo.id === id ? { ...photo, ...change } : photo))),
    [],
  );

  const next = photos.some((photo) => photo.state === "sending")
    ? undefined
    : photos.find((photo) => photo.state === "waiting");

  useEffect(() => {
    if (!next || !send) return;
    const { id, blob } = next;
    patch(id, { state: "sending", part: 0 });
    send(blob, id, (part) => patch(id, { part })).then(
      () => patch(id, { state: "sent", part: 1 }),
      (failure: unknown) => patch(id, { state: "failed", problem: Problem.of(failure) }),
    );
  }, [next, send, patch]);

  useEffect(
    () => () => {
      for (const preview of previews.current) URL.revokeObjectURL(preview);
    },
    [],
  );

  const add = useCallback((blob: Blob) => {
    const preview = URL.createObjectURL(blob);
    previews.current.push(preview);
    setPhotos((now) => [...now, { id: uuid(), blob, preview, state: "waiting", part: 0 }]);
  }, []);

  const retry = useCallback((id: string) => patch(id, { state: "waiting", problem: undefined }), [patch]);
  const remove = useCallback((id: string) => setPhotos((now) => now.filter((photo) => photo.id !== id)), []);

  return { photos, add, retry, remove, unsent: photos.filter((photo) => photo.state !== "sent").length };
}
