import { useQuery } from "@tanstack/react-query";
import { api, take } from "../api/client";
import { useFilters } from "../lib/filters";
import { useSession } from "../lib/session";
import { useWords } from "../lib/words";
import styles from "./period-picker.module.css";

const known = { branch: "" };

/** One branch of all, in the page's address; nothing for somebody who sees only their own. */
export function BranchChoice() {
  const t = useWords("ui");
  const { person } = useSession();
  const [{ branch }, change] = useFilters(known);
  const { data } = useQuery({
    queryKey: ["branch", "list"],
    queryFn: () => take<{ id: string; name: string }[]>(api.GET("/api/v1/branches")),
    enabled: person.headOffice,
  });
  if (!person.headOffice || !data) return null;
  return (
    <select
      className={styles.branch}
      aria-label={t("branch")}
      value={branch}
      onChange={(event) => change({ branch: event.target.value })}
    >
      <option value="">{t("branch.all")}</option>
      {data.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </select>
  );
}
