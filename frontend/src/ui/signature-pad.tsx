import { useEffect, useRef, useState } from "react";
import SignaturePadLibrary, { type PointGroup } from "signature_pad";
import { useWords } from "../lib/words";
import { Button } from "./button";
import styles from "./signature-pad.module.css";

export interface Signature {
  /** The strokes in the canvas' CSS pixels, as they were drawn. */
  strokes: PointGroup[];
  /** A PNG without its data-URL prefix: black on white, whatever the page's colours are. */
  image: string;
}

interface Props {
  label: string;
  /** Told after each stroke; null once cleared. */
  onChange: (signature: Signature | null) => void;
}

/** A place to sign with a finger, a pen or a mouse. A turned phone keeps the strokes (the library alone would lose them). */
export function SignaturePad({ label, onChange }: Props) {
  const t = useWords("ui");
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePadLibrary>(undefined);
  const [empty, setEmpty] = useState(true);
  const told = useRef(onChange);
  told.current = onChange;

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const drawing = new SignaturePadLibrary(element, {
      backgroundColor: "#ffffff",
      penColor: "#10151c",
      minWidth: 0.8,
    });
    pad.current = drawing;
    const stroke = () => {
      setEmpty(false);
      told.current({ strokes: drawing.toData(), image: drawing.toDataURL("image/png").split(",")[1] ?? "" });
    };
    drawing.addEventListener("endStroke", stroke);

    const resize = () => {
      const strokes = drawing.toData();
      const ratio = Math.max(globalThis.devicePixelRatio ?? 1, 1);
      element.width = element.offsetWidth * ratio;
      element.height = element.offsetHeight * ratio;
      element.getContext("2d")?.scale(ratio, ratio);
      drawing.clear();
      drawing.fromData(strokes);
    };
    resize();
    const resized = new ResizeObserver(resize);
    resized.observe(element);
    return () => {
      resized.disconnect();
      drawing.off();
    };
  }, []);

  const clear = () => {
    pad.current?.clear();
    setEmpty(true);
    onChange(null);
  };

  return (
    <div className={styles.pad}>
      <canvas ref={canvas} role="img" aria-label={label} />
      {empty && (
        <span className={styles.here} aria-hidden="true">
          {t("signature.here")}
        </span>
      )}
      <Button kind="quiet" className={styles.clear} onClick={clear} disabled={empty}>
        {t("signature.clear")}
      </Button>
    </div>
  );
}
