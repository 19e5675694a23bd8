import { Link } from "react-router";
import { asQuery, useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { ApprovalList } from "./approval-list";
import styles from "./approvals.module.css";
import { ToSign } from "./to-sign";

const boxes = ["to_sign", "asked", "all"] as const;
const known = { box: "to_sign", status: "" };

/** What waits for my signature, what I asked for, and everything I may see. */
export default function ApprovalsPage() {
  const t = useWords("approvals");
  const [filters, change] = useFilters(known);
  const box = boxes.find((each) => each === filters.box) ?? "to_sign";
  return (
    <div className={styles.page}>
      <PageHeader title={t("title")} lead={t(`box.${box}.means`)} />
      <nav className={styles.tabs} aria-label={t("boxes")}>
        {boxes.map((each) => (
          <Link key={each} to={`?${asQuery({ box: each })}`} replace aria-current={each === box ? "page" : undefined}>
            {t(`box.${each}`)}
          </Link>
        ))}
      </nav>
      {box === "to_sign" ? (
        <ToSign />
      ) : (
        <ApprovalList key={box} box={box} status={filters.status} onStatus={(status) => change({ status })} />
      )}
    </div>
  );
}
