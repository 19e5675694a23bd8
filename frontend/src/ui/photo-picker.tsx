import { Camera } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { mostOpened, shrink } from "../lib/photo";
import { useWords } from "../lib/words";
import styles from "./photo-picker.module.css";

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

interface Props {
  label: ReactNode;
  /** Each photo, made small enough to send, in the order chosen. */
  onPhoto: (photo: Blob) => void;
  multiple?: boolean;
  /** A technician's phone opens the camera at once; a customer may choose a picture taken before. */
  from?: "camera" | "anywhere";
}

/** Opens the camera on a phone, a file dialog elsewhere, and hands over what fits through a bad signal. */
export function PhotoPicker({ label, onPhoto, multiple = true, from = "camera" }: Props) {
  const t = useWords("ui");
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const take = async (files: FileList | null) => {
    setBusy(true);
    setWrong(null);
    for (const file of files ?? []) {
      if (file.size > mostOpened) {
        setWrong(t("photo.tooLarge", { name: file.name, size: megabytes(file.size), most: megabytes(mostOpened) }));
        continue;
      }
      try {
        onPhoto(await shrink(file));
      } catch {
        setWrong(t("photo.wrong", { name: file.name }));
      }
    }
    setBusy(false);
  };

  return (
    <div className={styles.picker}>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept="image/*"
        capture={from === "camera" ? "environment" : undefined}
        multiple={multiple}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          const input = event.target;
          void take(input.files).then(() => {
            // So that the same photo can be chosen again after it was removed.
            input.value = "";
          });
        }}
      />
      <label htmlFor={id} aria-busy={busy}>
        <Camera size={18} strokeWidth={1.75} aria-hidden="true" />
        {label}
      </label>
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
