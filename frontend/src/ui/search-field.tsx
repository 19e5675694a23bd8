import { Search, X } from "lucide-react";
import { type ChangeEvent, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../lib/words";
import styles from "./search-field.module.css";

interface Props {
  label: string;
  value: string;
  /** Told a moment after typing rests, never in the middle of composing Chinese. */
  onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: Props) {
  const t = useWords("ui");
  const id = useId();
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const next = event.target.value;
    setTyped(next);
    clearTimeout(timer.current);
    if (!(event.nativeEvent as InputEvent).isComposing) timer.current = setTimeout(() => onChange(next.trim()), 250);
  };

  return (
    <div className={styles.search}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Search size={16} strokeWidth={1.75} aria-hidden="true" />
      <input
        id={id}
        type="search"
        placeholder={label}
        value={typed}
        onChange={type}
        onCompositionEnd={(event) => onChange(event.currentTarget.value.trim())}
        maxLength={80}
      />
      {typed && (
        <button
          type="button"
          aria-label={t("clear")}
          onClick={() => {
            clearTimeout(timer.current);
            setTyped("");
            onChange("");
          }}
        >
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
