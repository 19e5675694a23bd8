import { useEffect, useRef, useState } from "react";
import { type BarcodeReader, barcodeReader } from "../lib/barcode";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { TextField } from "./field";
import { PhotoPicker } from "./photo-picker";
import styles from "./scan.module.css";

interface Props {
  title: string;
  /** Told once; the dialog is then closed by whoever opened it. */
  onCode: (code: string) => void;
  onClose: () => void;
}

/** Ten looks a second read any label without draining the phone. */
const everyMs = 100;

/** Reads a code with the phone: the live camera, else a photo of the label, else the number typed off it. */
export function ScanCamera({ title, onCode, onClose }: Props) {
  const t = useWords("scan");
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  told.current = onCode;
  const [live, setLive] = useState<"starting" | "on" | "off">("starting");
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);

  useEffect(() => {
    let over = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout>;
    const look = async (reader: BarcodeReader) => {
      const element = video.current;
      if (over || !element) return;
      // A frame that cannot be read yet is no failure; the next one may.
      const codes = element.readyState >= 2 ? await reader.read(element).catch(() => []) : [];
      if (over) return;
      if (codes[0]) {
        over = true;
        navigator.vibrate?.(60);
        told.current(codes[0]);
      } else timer = setTimeout(() => void look(reader), everyMs);
    };
    const start = async () => {
      if (!navigator.mediaDevices?.getUserMedia) throw new Error("no camera");
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (over || !video.current) return;
      video.current.srcObject = stream;
      await video.current.play();
      setLive("on");
      await look(await barcodeReader());
    };
    start().catch(() => !over && setLive("off"));
    return () => {
      over = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  const photo = async (picture: Blob) => {
    setWrong(null);
    const codes = await barcodeReader()
      .then((reader) => reader.read(picture))
      .catch(() => []);
    if (codes[0]) onCode(codes[0]);
    else setWrong(t("camera.nothing"));
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.camera}>
        {live !== "off" && <video ref={video} playsInline muted aria-label={t("camera.picture")} />}
        <p role="status">{t(live === "off" ? "camera.off" : live === "on" ? "camera.aim" : "camera.starting")}</p>
        <PhotoPicker label={t("camera.photo")} multiple={false} onPhoto={(picture) => void photo(picture)} />
        {wrong && <p role="alert">{wrong}</p>}
        <form
          className={styles.typed}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim()) onCode(typed.trim());
          }}
        >
          <TextField
            label={t("camera.typed")}
            value={typed}
            maxLength={80}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit">{t("camera.take")}</Button>
        </form>
      </div>
    </Dialog>
  );
}
