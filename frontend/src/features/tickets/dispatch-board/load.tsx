import { showMinutes } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Shape } from "../../../ui/status-tag";
import styles from "./load.module.css";

/** How full a day is: a bar, its hours, and a shape and word when it is too full. */
export function Load({ minutes, capacity }: { minutes: number; capacity: number }) {
  const t = useWords("dispatch");
  const over = minutes > capacity;
  const share = capacity > 0 ? Math.min(1, minutes / capacity) : minutes > 0 ? 1 : 0;
  const whole = t(over ? "load.over" : "load.of", { minutes: showMinutes(minutes), capacity: showMinutes(capacity) });
  return (
    <span className={styles.load} data-over={over || undefined} title={whole}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {over && <Shape tone="amber" />}
      <span aria-hidden="true">{t("load.hours", { hours: Math.round(minutes / 6) / 10 })}</span>
      <span className="visually-hidden">{whole}</span>
    </span>
  );
}
