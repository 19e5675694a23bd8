import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useWords } from "../lib/words";
import { Dialog } from "./dialog";
import { Keys } from "./keys";
import styles from "./shortcuts.module.css";

export interface Shortcut {
  /** "n", "1", "mod+enter" (Ctrl, or Command on a Mac), "shift+d", "escape". */
  keys: string;
  label: string;
  run: () => void;
  /** Also while a field has the focus; right for keys with mod. */
  whileTyping?: boolean;
}

let registered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function register(next: readonly Shortcut[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShortcutList = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => registered);

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || !!target.closest("[role=combobox]"));

/** The keys of an event as `Shortcut.keys` writes them. */
export function keysOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  const key = event.key.toLowerCase();
  const mod = event.ctrlKey || event.metaKey;
  // "?" already is a shifted key; letters say shift apart.
  const shift = event.shiftKey && (key.length > 1 || /[a-z]/.test(key));
  return [mod && "mod", event.altKey && "alt", shift && "shift", key].filter(Boolean).join("+");
}

function press(event: KeyboardEvent): void {
  // While an input method composes, every key belongs to it (demand 8); 229 is how old ones say so.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const keys = keysOf(event);
  const inField = typing(event.target);
  const inDialog = !!document.querySelector("dialog[open]");
  const found = registered.findLast(
    (shortcut) => shortcut.keys === keys && (shortcut.whileTyping || (!inField && !inDialog)),
  );
  if (!found) return;
  event.preventDefault();
  found.run();
}

/** Gives the page these keys while it is shown; the newest of two equal ones wins. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const names = shortcuts.map((shortcut) => `${shortcut.keys}\n${shortcut.label}`).join("\n");

  // biome-ignore lint/correctness/useExhaustiveDependencies: registered anew only when keys or labels change
  useEffect(() => {
    const own = latest.current.map((shortcut, at) => ({ ...shortcut, run: () => latest.current[at]?.run() }));
    if (registered.length === 0) document.addEventListener("keydown", press);
    register([...registered, ...own]);
    return () => {
      register(registered.filter((shortcut) => !own.includes(shortcut as (typeof own)[number])));
      if (registered.length === 0) document.removeEventListener("keydown", press);
    };
  }, [names]);
}

/** `?` shows what this page's keys are. */
export function ShortcutList() {
  const t = useWords("ui");
  const [open, setOpen] = useState(false);
  const shortcuts = useShortcutList();
  useShortcuts([{ keys: "?", label: t("shortcuts.show"), run: () => setOpen(true) }]);
  if (!open) return null;
  return (
    <Dialog title={t("shortcuts.title")} onClose={() => setOpen(false)}>
      <dl className={styles.list}>
        {shortcuts.map((shortcut) => (
          <div key={`${shortcut.keys} ${shortcut.label}`}>
            <dt>{shortcut.label}</dt>
            <dd>
              <Keys keys={shortcut.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
