import { useState } from "react";
import { readTime } from "../lib/times";
import styles from "./typed-time.module.css";

interface Props {
  label: string;
  /** "HH:mm", or empty. */
  value: string;
  onChange: (time: string) => void;
  invalid?: boolean;
  placeholder?: string;
}

/** A clock time typed in any usual way ("8", "830", "8:30"), always shown in 24 hours, whatever the browser's own habit. */
export function TypedTime({ label, value, onChange, invalid, placeholder }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== "" && readTime(typed) === null;
  const leave = () => {
    if (typed === null) return;
    const time = readTime(typed);
    if (time !== null || typed.trim() === "") onChange(time ?? "");
    if (!wrong) setTyped(null);
  };
  return (
    <input
      className={styles.time}
      aria-label={label}
      aria-invalid={wrong || invalid || undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder={placeholder}
      value={typed ?? value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") leave();
      }}
    />
  );
}
