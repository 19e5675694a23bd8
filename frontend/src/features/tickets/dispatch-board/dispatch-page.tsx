import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { today } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { noFilters } from "./board-filters";
import { BoardTools } from "./board-tools";
import styles from "./dispatch-page.module.css";
import { Dispatching } from "./dispatching";
import { boardQuery, branchesQuery } from "./queries";

/** The supervisor's desk: what waits, who has time, and what each dispatch would do (1.3b, 1.13). */
export default function DispatchPage() {
  const t = useWords("dispatch");
  const ui = useWords("ui");
  const { person } = useSession();
  const [filters, change] = useFilters(noFilters);
  const [now] = useState(() => today());
  const branches = useQuery({ ...branchesQuery, enabled: person.headOffice });
  const choosable = useMemo(
    () => (branches.data ?? []).filter((branch) => branch.active && branch.kind !== "head_office"),
    [branches.data],
  );
  const branch = person.headOffice ? filters.branch || choosable[0]?.id || "" : person.branch.id;
  const day = filters.day || now;
  const board = useQuery({ ...boardQuery(branch, day), enabled: branch !== "" });

  const problem = board.error ?? branches.error;

  return (
    <>
      <PageHeader title={t("title")}>
        <BoardTools
          filters={filters}
          change={change}
          board={board.data}
          branches={person.headOffice ? choosable : []}
          branch={branch}
        />
      </PageHeader>
      {problem && !board.data && (
        <ProblemAlert problem={problem}>
          <div>
            <Button onClick={() => void (board.error ? board : branches).refetch()}>{ui("again")}</Button>
          </div>
        </ProblemAlert>
      )}
      {board.isPending && !problem && (
        <div className={styles.skeleton} role="status" aria-label={ui("loading")}>
          <span />
          <span />
        </div>
      )}
      {board.data && <Dispatching fresh={board.data} branch={branch} day={day} filters={filters} />}
    </>
  );
}
