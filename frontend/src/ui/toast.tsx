import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { useWords } from "../lib/words";
import { Button } from "./button";
import styles from "./toast.module.css";

interface Toast {
  text: ReactNode;
  /** Takes it back; offered for ten seconds (demand 11). */
  undo?: () => void | Promise<unknown>;
}

type Shown = Toast & { id: number };

let shown: Shown[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what was done, and how to undo it. Never for errors: those stay on the page (ProblemAlert). */
export function toast(what: Toast): void {
  last += 1;
  change([...shown.slice(-2), { ...what, id: last }]);
}

const dismiss = (id: number) => change(shown.filter((each) => each.id !== id));

/** The corner where toasts appear; once per application. */
export function Toaster() {
  const toasts = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  return (
    <div className={styles.corner} role="status" data-print="no">
      {toasts.map((each) => (
        <OneToast key={each.id} {...each} />
      ))}
    </div>
  );
}

function OneToast({ id, text, undo }: Shown) {
  const t = useWords("ui");
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(id), undo ? 10_000 : 5_000);
    return () => clearTimeout(timer);
  }, [held, id, undo]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it there longer
    <div
      className={styles.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <Button
          kind="quiet"
          onClick={() => {
            dismiss(id);
            void undo();
          }}
        >
          {t("undo")}
        </Button>
      )}
    </div>
  );
}
