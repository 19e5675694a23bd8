import { Camera, ScanBarcode, Undo2 } from "lucide-react";
import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from "react";
import { beep } from "../lib/beep";
import { composes, wedge } from "../lib/wedge";
import { useWords } from "../lib/words";
import { Button } from "./button";
import styles from "./scan.module.css";

const ScanCamera = lazy(() => import("./scan-camera").then((module) => ({ default: module.ScanCamera })));

/** What a scan came to. */
export interface Scanned {
  /** false: refused, told by another sound. */
  good: boolean;
  /** In words, for the line below the field. */
  says: string;
  /** Takes it back; a scan that changed nothing has none. */
  undo?: () => void | Promise<void>;
}

interface Props {
  label: string;
  hint?: string;
  /** Called for a scan, a typed code with Enter, or a code the camera read. */
  onScan: (code: string) => Scanned | Promise<Scanned>;
  /** Takes the focus when the page opens, and scans that arrive while nothing else is being typed into. Default: yes. */
  everywhere?: boolean;
}

const typesElsewhere = (element: Element | null, own: HTMLElement | null) =>
  element !== own &&
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || !!element.closest("dialog"));

/**
 * A field a warehouse works by: scanner, keyboard or camera. It keeps the focus, warns when an input method would garble
 * what a scanner types, says with two sounds whether a scan was taken, and can take the last one back.
 */
export function ScanField({ label, hint, onScan, everywhere = true }: Props) {
  const t = useWords("scan");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [method, setMethod] = useState(false);
  const [last, setLast] = useState<Scanned | null>(null);
  const [camera, setCamera] = useState(false);
  const scan = useRef(onScan);
  scan.current = onScan;
  // One after another: a fast hand must not overtake the answer to the scan before.
  const queue = useRef(Promise.resolve());

  const take = useCallback((code: string) => {
    setTyped("");
    queue.current = queue.current.then(async () => {
      const result = await scan.current(code);
      beep(result.good ? "good" : "bad");
      setLast(result);
      field.current?.focus({ preventScroll: true });
    });
  }, []);

  const [watch] = useState(wedge);
  useEffect(() => {
    if (!everywhere) return;
    if (!typesElsewhere(document.activeElement, field.current)) field.current?.focus({ preventScroll: true });
    const key = (event: globalThis.KeyboardEvent) => {
      if (typesElsewhere(document.activeElement, field.current) || document.activeElement === field.current) return;
      const found = watch(event);
      if (found) {
        event.preventDefault();
        take(found.text);
      }
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [everywhere, take, watch]);

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composes(event.nativeEvent)) setMethod(true);
    else if (event.key.length === 1) setMethod(false);
    const found = watch(event.nativeEvent);
    if (found?.composed) {
      // What stands in the field was made by the input method; the keys say what was scanned.
      event.preventDefault();
      take(found.text);
    } else if ((event.key === "Enter" || found) && !event.nativeEvent.isComposing && typed.trim()) {
      event.preventDefault();
      take(typed.trim());
    }
  };

  const undo = async () => {
    await last?.undo?.();
    beep("undone");
    setLast(null);
    field.current?.focus({ preventScroll: true });
  };

  return (
    <div className={styles.scan}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <ScanBarcode size={20} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={field}
          id={id}
          value={typed}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          inputMode="text"
          enterKeyHint="done"
          placeholder={hint}
          aria-describedby={`${id}-says`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKey}
        />
        <Button kind="quiet" icon aria-label={t("camera")} onClick={() => setCamera(true)}>
          <Camera size={20} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </div>
      {method && (
        <p className={styles.method} role="alert">
          {t("method")}
        </p>
      )}
      <div id={`${id}-says`} className={styles.says} aria-live="polite">
        {last && <span data-good={last.good}>{last.says}</span>}
        {last?.undo && (
          <Button kind="quiet" onClick={() => void undo()}>
            <Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />
            {t("undo")}
          </Button>
        )}
      </div>
      {camera && (
        <Suspense fallback={null}>
          <ScanCamera
            title={label}
            onClose={() => setCamera(false)}
            onCode={(code) => {
              setCamera(false);
              take(code);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
