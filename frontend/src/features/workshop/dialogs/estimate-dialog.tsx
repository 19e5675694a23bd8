import { Plus, X } from "lucide-react";
import { useState } from "react";
import { showMoney } from "../../../lib/money";
import { uuid } from "../../../lib/uuid";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/field";
import { totalOf } from "../item";
import styles from "../workshop.module.css";
import { type DialogProps, StepDialog } from "./step-dialog";

interface Line {
  key: string;
  sort: string;
  what: string;
  quantity: string;
  price: string;
}

const blank = (sort: string): Line => ({ key: uuid(), sort, what: "", quantity: "1", price: "" });

/** What the repair would cost, line by line; the sum is counted here as it will be there. */
export function EstimateDialog(props: DialogProps) {
  const t = useWords("workshop");
  const before = props.item.estimate;
  const [id] = useState(uuid);
  const [note, setNote] = useState(before?.note ?? "");
  const [lines, setLines] = useState<Line[]>(
    before?.lines.map((line) => ({ ...line, key: uuid(), quantity: `${line.quantity}`, price: `${line.price}` })) ?? [
      blank("part"),
      blank("labour"),
    ],
  );
  const change = (at: number, patch: Partial<Line>) =>
    setLines(lines.map((line, i) => (i === at ? { ...line, ...patch } : line)));
  const filled = lines.filter((line) => line.what.trim() || line.price);
  const numbers = filled.map((line) => ({ quantity: Number(line.quantity), price: Number(line.price) }));
  return (
    <StepDialog
      {...props}
      action="makeEstimate"
      wide
      hint={before ? t("hint.replacesEstimate", { number: before.number }) : undefined}
      labels={{ lines: t("lines") }}
      step={() => ({
        path: "/estimates",
        form: {
          id,
          note: note.trim(),
          lines: filled.map((line) => ({
            sort: line.sort,
            what: line.what.trim(),
            quantity: Number(line.quantity),
            price: line.price || null,
          })),
        },
      })}
    >
      {() => (
        <>
          <ul className={styles.lines} id="lines">
            {lines.map((line, at) => (
              <li key={line.key}>
                <select
                  aria-label={t("sortTitle")}
                  value={line.sort}
                  onChange={(event) => change(at, { sort: event.target.value })}
                >
                  {["part", "labour", "other"].map((sort) => (
                    <option key={sort} value={sort}>
                      {sayCode(t, `sort.${sort}`)}
                    </option>
                  ))}
                </select>
                <input
                  aria-label={t("field.lineWhat")}
                  placeholder={t("field.lineWhat")}
                  value={line.what}
                  maxLength={200}
                  onChange={(event) => change(at, { what: event.target.value })}
                />
                <input
                  aria-label={t("field.quantity")}
                  inputMode="numeric"
                  className={styles.few}
                  value={line.quantity}
                  onChange={(event) => change(at, { quantity: event.target.value.replace(/\D/g, "") })}
                />
                <input
                  aria-label={t("field.price")}
                  placeholder={t("field.price")}
                  inputMode="decimal"
                  className={styles.few}
                  value={line.price}
                  onChange={(event) => change(at, { price: event.target.value.replace(/[^\d.]/g, "") })}
                />
                <Button
                  kind="quiet"
                  icon
                  aria-label={t("removeLine")}
                  onClick={() => setLines(lines.filter((_, i) => i !== at))}
                >
                  <X size={16} aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ul>
          <div className={styles.sum}>
            <Button kind="quiet" onClick={() => setLines([...lines, blank("part")])}>
              <Plus size={16} aria-hidden="true" />
              {t("addLine")}
            </Button>
            <output>{t("total", { amount: showMoney(totalOf(numbers)) })}</output>
          </div>
          <TextArea
            label={t("field.note")}
            maxLength={1000}
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
