import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Combobox } from "../../ui/combobox";
import { ScanField } from "../../ui/scan-field";
import type { PartRef, PartRow } from "./parts";
import styles from "./parts.module.css";
import { findParts, scan } from "./queries";

export interface Wanted {
  part: PartRef;
  quantity: number;
  addedItem: boolean;
}

interface Props {
  lines: Wanted[];
  change: (next: (now: Wanted[]) => Wanted[]) => void;
  /** Offers to mark a line as found during the job (10.3.6). */
  added: boolean;
}

const more = (lines: Wanted[], part: PartRef, by: number): Wanted[] => {
  const there = lines.find((line) => line.part.id === part.id);
  if (!there) return by > 0 ? [...lines, { part, quantity: by, addedItem: false }] : lines;
  return there.quantity + by > 0
    ? lines.map((line) => (line === there ? { ...line, quantity: line.quantity + by } : line))
    : lines.filter((line) => line !== there);
};

/** Goods and quantities: each scan is one piece more, and can be taken back. */
export function WantedLines({ lines, change, added }: Props) {
  const t = useWords("parts");
  const [key, setKey] = useState(0);
  const set = (part: PartRef, patch: Partial<Wanted>) =>
    change((now) => now.map((line) => (line.part.id === part.id ? { ...line, ...patch } : line)));
  return (
    <div className={styles.form}>
      <ScanField
        label={t("lines.scan")}
        everywhere={false}
        onScan={async (code) => {
          const found = await scan(code).catch(() => null);
          if (found?.kind !== "part") return { good: false, says: t("scan.unknown", { code }) };
          const part = (await findParts(found.number)).items.find((one) => one.id === found.id);
          if (!part) return { good: false, says: t("scan.unknown", { code }) };
          change((now) => more(now, part, 1));
          return { good: true, says: `${part.code} ${part.name} +1`, undo: () => change((now) => more(now, part, -1)) };
        }}
      />
      <Combobox<PartRow>
        key={key}
        label={t("lines.find")}
        value={null}
        onChoose={(option) => {
          if (!option) return;
          change((now) => more(now, option.value, 1));
          setKey((now) => now + 1);
        }}
        find={async (q, signal) =>
          (await findParts(q, signal)).items.map((part) => ({
            key: part.id,
            text: `${part.name} ${part.spec}`.trim(),
            detail: `${part.code} · ${t("amount", { quantity: part.quantity, unit: part.unit })}`,
            value: part,
          }))
        }
      />
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.part.id} className={styles.item}>
            <div className={styles.main}>
              <strong>{line.part.name}</strong>
              <span className={styles.second}>
                {line.part.code} {line.part.spec}
              </span>
            </div>
            <div className={styles.steps}>
              <Button
                icon
                tall
                aria-label={t("lines.less", { part: line.part.name })}
                onClick={() => change((now) => more(now, line.part, -1))}
              >
                −
              </Button>
              <input
                className={styles.count}
                aria-label={t("lines.quantity", { part: line.part.name, unit: line.part.unit })}
                inputMode="numeric"
                value={line.quantity}
                onChange={(event) => {
                  const quantity = Number(event.target.value.replace(/\D/g, "")) || 1;
                  set(line.part, { quantity });
                }}
              />
              <span>{line.part.unit}</span>
              <Button
                icon
                tall
                aria-label={t("lines.more", { part: line.part.name })}
                onClick={() => change((now) => more(now, line.part, 1))}
              >
                +
              </Button>
              <Button
                kind="quiet"
                icon
                tall
                aria-label={t("lines.remove", { part: line.part.name })}
                onClick={() => change((now) => now.filter((one) => one.part.id !== line.part.id))}
              >
                <Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />
              </Button>
              {added && (
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    checked={line.addedItem}
                    onChange={(event) => set(line.part, { addedItem: event.target.checked })}
                  />
                  {t("slip.added")}
                </label>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
