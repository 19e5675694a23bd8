import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { Link } from "react-router";
import { sayCode, useWords } from "../../lib/words";
import styles from "./customer.module.css";
import { duplicatesQuery } from "./queries";

interface Props {
  name: string;
  phone: string;
  address: string;
  except?: string;
}

/** Who looks the same, beside the form and never in its way (demand 4). */
export function Duplicates(like: Props) {
  const t = useWords("customers");
  const asked = useDeferredValue(like);
  const found = useQuery({ ...duplicatesQuery(asked), placeholderData: keepPreviousData });
  const duplicates = found.data ?? [];
  return (
    <aside className={styles.duplicates} aria-label={t("duplicates")}>
      <h3>{t("duplicates")}</h3>
      <div role="status">
        {duplicates.length === 0 && <p className={styles.second}>{t("duplicatesNone")}</p>}
        <ul>
          {duplicates.map((duplicate) => (
            <li key={duplicate.customer.id}>
              <Link to={`/customers/${duplicate.customer.id}`}>{duplicate.customer.name}</Link>
              <small>
                {duplicate.matchedBy.map((by) => sayCode(t, `matchedBy.${by}`)).join(" · ")} {duplicate.value}
              </small>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
