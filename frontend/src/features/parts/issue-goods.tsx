import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { ScanField, type Scanned } from "../../ui/scan-field";
import type { SlipLine, SlipView } from "./parts";
import styles from "./parts.module.css";
import { scan, slipQuery, slipStep } from "./queries";

/** Posting out by scanning: each scan is one piece of its line; what was scanned is posted in one go, oldest lots first. */
export function IssueGoods({ slip }: { slip: SlipView }) {
  const t = useWords("parts");
  const client = useQueryClient();
  const [picked, setPicked] = useState<Record<string, number>>({});
  const open = slip.lines.filter((line) => line.issued < line.quantity);
  const wanted = (line: SlipLine) => line.quantity - line.issued;
  const total = Object.values(picked).reduce((sum, count) => sum + count, 0);
  const issue = useMutation({
    mutationFn: (all: boolean) =>
      slipStep(slip.id, "issue", {
        lines: all
          ? []
          : Object.entries(picked)
              .filter(([, quantity]) => quantity > 0)
              .map(([lineId, quantity]) => ({ lineId, quantity })),
      }),
    onSuccess: (next) => {
      client.setQueryData(slipQuery(slip.id).queryKey, next);
      return client.invalidateQueries({ queryKey: ["parts_slip"] });
    },
  });
  // Another's issue, or our own, makes what was scanned before void.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what matters
  useEffect(() => setPicked({}), [slip.version]);

  const add = (line: SlipLine, by: number) =>
    setPicked((now) => ({ ...now, [line.id]: Math.max(0, (now[line.id] ?? 0) + by) }));

  const onScan = async (code: string): Promise<Scanned> => {
    const found = await scan(code).catch(() => null);
    const line = found?.kind === "part" ? slip.lines.find((one) => one.part.id === found.id) : undefined;
    if (found?.kind !== "part") return { good: false, says: t("scan.unknown", { code }) };
    if (!line) return { good: false, says: t("issue.notOnSlip", { part: found.title }) };
    if ((picked[line.id] ?? 0) >= wanted(line))
      return { good: false, says: t("issue.enough", { part: line.part.name }) };
    add(line, 1);
    return { good: true, says: `${line.part.name} +1`, undo: () => add(line, -1) };
  };

  return (
    <section className={styles.section}>
      <h2>{t("issue.title")}</h2>
      <ScanField label={t("issue.scan")} hint={t("scan.hint")} onScan={onScan} />
      <ul className={styles.list}>
        {open.map((line) => (
          <li key={line.id} className={styles.row}>
            <span>{line.part.name}</span>
            <span className={styles.steps}>
              <Button icon aria-label={t("lines.less", { part: line.part.name })} onClick={() => add(line, -1)}>
                −
              </Button>
              <strong>{t("issue.of", { picked: picked[line.id] ?? 0, wanted: wanted(line) })}</strong>
              <Button
                icon
                aria-label={t("lines.more", { part: line.part.name })}
                disabled={(picked[line.id] ?? 0) >= wanted(line)}
                onClick={() => add(line, 1)}
              >
                +
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {issue.error && (
        <ProblemAlert problem={issue.error}>
          {(issue.error.code === "stock-short" || issue.error.code === "stock-reserved") && (
            <Link to="/shortages">{t("issue.short")}</Link>
          )}
        </ProblemAlert>
      )}
      <div className={styles.steps}>
        <Button
          kind={total > 0 ? "main" : "plain"}
          tall
          disabled={total === 0}
          busy={issue.isPending}
          onClick={() => issue.mutate(false)}
        >
          {t("issue.picked", { count: total })}
        </Button>
        <Button tall busy={issue.isPending} onClick={() => issue.mutate(true)}>
          {t("issue.all")}
        </Button>
      </div>
    </section>
  );
}
