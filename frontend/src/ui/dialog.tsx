import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../lib/words";
import { Button } from "./button";
import styles from "./dialog.module.css";

interface Props {
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the main one last. */
  foot?: ReactNode;
  /** Esc, the cross, or a click beside it; not given: it must be answered. */
  onClose?: () => void;
  wide?: boolean;
}

/** The browser's own modal dialog: focus stays inside, Esc closes, the page beneath is out of reach. On a phone it rises from below. */
export function Dialog({ title, children, foot, onClose, wide }: Props) {
  const t = useWords("ui");
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    // The browser would take the cross; what is to be filled in comes first.
    element?.querySelector<HTMLElement>("input:not([readonly]), textarea, select")?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        // React closes it by not rendering it any more; an input method's Esc also arrives here and must not.
        event.preventDefault();
        if (event.target === event.currentTarget) onClose?.();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose?.();
      }}
    >
      <div className={styles.body}>
        <header>
          <h2 id={id}>{title}</h2>
          {onClose && (
            <Button kind="quiet" icon onClick={onClose} aria-label={t("close")}>
              <X size={18} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          )}
        </header>
        {children}
        {foot && <footer>{foot}</footer>}
      </div>
    </dialog>
  );
}
