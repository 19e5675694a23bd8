import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../../../lib/words";
import { ProblemAlert } from "../../../ui/problem-alert";
import type { Caller } from "../caller";
import { findCallers } from "../queries";
import { CallerPreview } from "./caller-preview";
import styles from "./intake.module.css";

interface Props {
  typed: string;
  onType: (typed: string) => void;
  onChoose: (caller: Caller) => void;
  /** Nobody of these: a caller who is not on file yet. */
  onUnknown: () => void;
}

/**
 * One field for number, name, address or serial. Callers appear while typing, the marked one with units, cover and open
 * calls at once (demand 1); the focus stays in the field, arrows mark, Enter takes.
 */
export function CallerSearch({ typed, onType, onChoose, onUnknown }: Props) {
  const t = useWords("intake");
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [composing, setComposing] = useState(false);
  const [active, setActive] = useState(0);
  const q = typed.trim();
  const found = useQuery({
    queryKey: ["customer", "callers", q],
    queryFn: ({ signal }) => findCallers(q, signal),
    meta: { live: ["ticket", "equipment", "contract"] },
    enabled: q.length >= 2 && !composing,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
  const callers = q.length >= 2 ? (found.data ?? []) : [];
  const marked = callers[active];

  useEffect(() => field.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, other callers: the first is marked again
  useEffect(() => setActive(0), [q]);

  const choose = (at: number) => {
    const caller = callers[at];
    if (caller) onChoose(caller);
    else if (q) onUnknown();
  };

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: callers.length }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setActive((active + move) % (callers.length + 1));
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      // While the answer to the last key is on its way, Enter would take somebody else.
      if (!found.isPlaceholderData && !(found.isFetching && !found.data)) choose(active);
    }
  };

  // Also when the search fails: a caller can always be written down.
  const open = q.length >= 2 && !!(found.data || found.error);
  return (
    <div className={styles.search}>
      <label htmlFor={`${list}-field`}>{t("caller.label")}</label>
      <input
        ref={field}
        id={`${list}-field`}
        className={styles.searchField}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${list}-list`}
        aria-activedescendant={open ? `${list}-${active}` : undefined}
        aria-describedby={`${list}-hint`}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={typed}
        placeholder={t("caller.placeholder")}
        onChange={(event) => onType(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={press}
      />
      <p id={`${list}-hint`} className={styles.hint}>
        {t("caller.hint")}
      </p>
      <span className="visually-hidden" role="status">
        {open ? t("caller.found", { count: callers.length }) : ""}
      </span>
      {found.error && <ProblemAlert problem={found.error} />}
      {open && (
        <div className={styles.found} aria-busy={found.isPlaceholderData}>
          <div role="listbox" id={`${list}-list`} aria-label={t("caller.list")} className={styles.callers}>
            {callers.map((caller, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
              <div
                key={caller.customer.id}
                id={`${list}-${at}`}
                role="option"
                aria-selected={at === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(at)}
              >
                <strong>{caller.customer.name}</strong>
                <span>{caller.phones[0]?.number}</span>
                {caller.openTickets.length > 0 && (
                  <em>{t("caller.openTickets", { count: caller.openTickets.length })}</em>
                )}
                <small>{caller.sites[0]?.address}</small>
              </div>
            ))}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus */}
            <div
              id={`${list}-${callers.length}`}
              role="option"
              aria-selected={active === callers.length}
              onMouseDown={(event) => event.preventDefault()}
              onClick={onUnknown}
            >
              <strong>{t("caller.new")}</strong>
              <small>{t("caller.newHint", { typed: q })}</small>
            </div>
          </div>
          {marked && <CallerPreview caller={marked} />}
        </div>
      )}
    </div>
  );
}
