import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../lib/words";
import styles from "./combobox.module.css";
import { Field } from "./field";

export interface ComboboxOption<T> {
  key: string;
  /** What the field shows once chosen. */
  text: string;
  /** What the list shows beside or below the text. */
  detail?: ReactNode;
  value: T;
}

interface Props<T> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  id?: string;
  required?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  value: ComboboxOption<T> | null;
  onChoose: (option: ComboboxOption<T> | null) => void;
  /** Asked a moment after typing stops; an answer that comes too late is dropped. An empty text asks for the first ones. */
  find: (typed: string, signal: AbortSignal) => Promise<ComboboxOption<T>[]>;
  /** Milliseconds after the last key before asking. */
  delay?: number;
  ref?: Ref<HTMLInputElement>;
}

/** A field that finds as one types. The choice is the field's text, so it is read aloud, which antd's Select does not do. */
export function Combobox<T>({
  label,
  hint,
  error,
  id,
  required,
  value,
  onChoose,
  find,
  delay = 150,
  ...input
}: Props<T>) {
  const t = useWords("ui");
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [options, setOptions] = useState<ComboboxOption<T>[]>([]);
  const [state, setState] = useState<"closed" | "asking" | "open" | "failed">("closed");
  const [active, setActive] = useState(0);
  const asked = useRef<AbortController>(undefined);
  const latestFind = useRef(find);
  latestFind.current = find;

  useEffect(() => {
    if (typed === null) return;
    setState((now) => (now === "open" ? now : "asking"));
    const ask = new AbortController();
    asked.current = ask;
    const timer = setTimeout(async () => {
      try {
        const found = await latestFind.current(typed, ask.signal);
        if (ask.signal.aborted) return;
        setOptions(found);
        setActive(0);
        setState("open");
      } catch {
        if (!ask.signal.aborted) setState("failed");
      }
    }, delay);
    return () => {
      clearTimeout(timer);
      ask.abort();
    };
  }, [typed, delay]);

  const close = () => {
    asked.current?.abort();
    setState("closed");
    setTyped(null);
  };

  const choose = (option: ComboboxOption<T> | undefined) => {
    if (!option) return;
    onChoose(option);
    close();
  };

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (state === "closed") setTyped("");
      else if (options.length)
        setActive((active + (event.key === "ArrowDown" ? 1 : options.length - 1)) % options.length);
    } else if (event.key === "Enter" && state === "open" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === "Escape" && state !== "closed") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  const open = state !== "closed";
  const said =
    state === "asking"
      ? t("loading")
      : state === "failed"
        ? t("combobox.failed")
        : t("combobox.found", { count: options.length });

  return (
    <Field label={label} hint={hint} error={error} id={id} required={required}>
      {(ids) => (
        <>
          <input
            {...input}
            {...ids}
            className={styles.input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={list}
            aria-required={required}
            aria-activedescendant={state === "open" && options[active] ? `${list}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            value={typed ?? value?.text ?? ""}
            onChange={(event) => {
              setTyped(event.target.value);
              if (event.target.value === "") onChoose(null);
            }}
            onClick={() => {
              if (!open) setTyped(value ? null : (typed ?? ""));
            }}
            onKeyDown={press}
            onBlur={close}
          />
          {open && (
            <div className={styles.list}>
              <div role="listbox" id={list} aria-label={typeof label === "string" ? label : undefined}>
                {options.map((option, at) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                  // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
                  <div
                    key={option.key}
                    id={`${list}-${at}`}
                    role="option"
                    aria-selected={at === active}
                    ref={at === active ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
                    onMouseDown={(event) => event.preventDefault()}
                    onMouseMove={() => setActive(at)}
                    onClick={() => choose(option)}
                  >
                    <span>{option.text}</span>
                    {option.detail && <small>{option.detail}</small>}
                  </div>
                ))}
              </div>
              {(options.length === 0 || state === "failed") && <p>{said}</p>}
            </div>
          )}
          <span className="visually-hidden" role="status">
            {open ? said : ""}
          </span>
        </>
      )}
    </Field>
  );
}
