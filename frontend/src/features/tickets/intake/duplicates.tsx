import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import type { Caller, Duplicate } from "../caller";
import { duplicatesQuery, findCallers } from "../queries";
import styles from "./intake.module.css";

interface Props {
  name: string;
  phone: string;
  address: string;
  serial: string;
  onChoose: (caller: Caller) => void;
}

/** Customers on file with the same number, address, serial or name: beside the form, taken only when the clerk says so (demand 4). */
export function Duplicates({ onChoose, ...like }: Props) {
  const t = useWords("intake");
  const asked = useDeferredValue(like);
  const found = useQuery({ ...duplicatesQuery(asked), placeholderData: keepPreviousData });
  const duplicates = found.data ?? [];

  const choose = async (duplicate: Duplicate) => {
    const callers = await findCallers(duplicate.value || duplicate.customer.name);
    const caller = callers.find((each) => each.customer.id === duplicate.customer.id);
    if (caller) onChoose(caller);
  };

  return (
    <aside className={styles.duplicates} aria-label={t("duplicates.title")}>
      <h3>{t("duplicates.title")}</h3>
      <div role="status">
        {duplicates.length === 0 ? (
          <p className={styles.hint}>{t("duplicates.none")}</p>
        ) : (
          <ul>
            {duplicates.map((duplicate) => (
              <li key={duplicate.customer.id}>
                <strong>{duplicate.customer.name}</strong>
                <small>
                  {duplicate.matchedBy.map((by) => sayCode(t, `matchedBy.${by}`)).join(" · ")}
                  {duplicate.value && ` · ${duplicate.value}`}
                </small>
                <Button onClick={() => void choose(duplicate)}>{t("duplicates.take")}</Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}
