import { Command } from "cmdk";
import { useEffect, useRef } from "react";
import type { Problem } from "../api/problem";
import { useWords } from "../lib/words";
import styles from "./command-palette.module.css";
import { Keys } from "./keys";

export interface PaletteEntry {
  key: string;
  text: string;
  detail?: string;
  keys?: string;
  run: () => void;
}

export interface PaletteGroup {
  title: string;
  entries: PaletteEntry[];
  /** Narrow by what was typed; not for what the server has already found. */
  filter?: boolean;
}

interface Props {
  typed: string;
  onType: (typed: string) => void;
  groups: PaletteGroup[];
  busy: boolean;
  problem: Problem | null;
  onClose: () => void;
}

const matches = (entry: PaletteEntry, typed: string) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => entry.text.toLowerCase().includes(word));

/** One field that finds things and starts actions; arrows choose, Enter goes. */
export function CommandPalette({ typed, onType, groups, busy, problem, onClose }: Props) {
  const t = useWords("ui");
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const shown = groups
    .map((group) => ({
      ...group,
      entries: group.filter ? group.entries.filter((entry) => matches(entry, typed.trim())) : group.entries,
    }))
    .filter((group) => group.entries.length > 0);

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t("palette.title")}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <Command shouldFilter={false} loop label={t("palette.title")}>
        <Command.Input value={typed} onValueChange={onType} placeholder={t("palette.hint")} maxLength={80} />
        <Command.List>
          {problem && <p className={styles.note}>{problem.message || t("problem.offline")}</p>}
          {shown.map((group) => (
            <Command.Group key={group.title} heading={group.title}>
              {group.entries.map((entry) => (
                <Command.Item
                  key={entry.key}
                  value={entry.key}
                  onSelect={() => {
                    onClose();
                    entry.run();
                  }}
                >
                  <span className={styles.text}>{entry.text}</span>
                  {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
                  {entry.keys && <Keys keys={entry.keys} />}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
          {shown.length === 0 && !problem && (
            <p className={styles.note} role="status">
              {busy ? t("loading") : t("palette.nothing")}
            </p>
          )}
        </Command.List>
      </Command>
    </dialog>
  );
}
