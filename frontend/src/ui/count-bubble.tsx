import styles from "./count-bubble.module.css";

interface Props {
  count: number;
  /** What is counted, for those who only hear it. */
  label: string;
}

/** A small number that asks for attention; nothing at zero. */
export function CountBubble({ count, label }: Props) {
  if (count === 0) return null;
  return (
    <span className={styles.bubble}>
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
