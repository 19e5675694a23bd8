import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from "react";
import styles from "./menu.module.css";

export interface MenuItem {
  key: string;
  label: ReactNode;
  run: () => void;
  checked?: boolean;
  danger?: boolean;
}

interface ButtonProps {
  ref: Ref<HTMLButtonElement>;
  onClick: () => void;
  "aria-haspopup": "menu";
  "aria-expanded": boolean;
}

interface Props {
  items: MenuItem[];
  head?: ReactNode;
  button: (props: ButtonProps) => ReactNode;
  align?: "start" | "end";
  side?: "below" | "above";
}

/** A menu behind a button. It takes the focus, which antd's Dropdown never does; arrows move, Esc goes back. */
export function Menu({ items, head, button, align = "start", side = "below" }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);

  const back = () => {
    setOpen(false);
    opener.current?.focus();
  };

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape") back();
    if (event.key === "Tab") setOpen(false);
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[role^=menuitem]")];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };

  return (
    <div className={styles.anchor} ref={box}>
      {button({ ref: opener, onClick: () => setOpen(!open), "aria-haspopup": "menu", "aria-expanded": open })}
      {open && (
        <div className={`${styles.menu} ${styles[align]} ${styles[side]}`}>
          {head && (
            <div className={styles.head} id={id}>
              {head}
            </div>
          )}
          <div role="menu" tabIndex={-1} aria-labelledby={head ? id : undefined} onKeyDown={move}>
            {items.map((item) => (
              // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only ever with the role that supports it
              <button
                key={item.key}
                type="button"
                role={item.checked === undefined ? "menuitem" : "menuitemradio"}
                aria-checked={item.checked}
                tabIndex={-1}
                className={item.danger ? styles.danger : undefined}
                onClick={() => {
                  back();
                  item.run();
                }}
              >
                {item.label}
                {item.checked && <span aria-hidden="true">✓</span>}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
