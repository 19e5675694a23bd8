import { useMemo } from "react";
import { today } from "../../../lib/dates";
import { useDrafts } from "../../../lib/draft";
import { useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { useMedia, usePhone } from "../../../lib/media";
import { useMay, useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Keys } from "../../../ui/keys";
import { PageHeader } from "../../../ui/page-header";
import { useShortcuts } from "../../../ui/shortcuts";
import { TablePage } from "../../../ui/table-page";
import { blankCall, fromReport } from "../intake/call-form";
import { NewCall } from "../intake/new-call";
import type { TicketRow } from "../ticket";
import { columnsOf } from "./columns";
import { FaultReports } from "./fault-reports";
import { RegisterFigures } from "./figures";
import { figureShown, known } from "./filters";
import styles from "./register.module.css";
import { RegisterFilterBar } from "./register-filter-bar";

/** The call register (1.3a): every call, what is late in red, and the call being taken beside it. */
export default function RegisterPage() {
  const t = useWords("tickets");
  const { person } = useSession();
  const mayRegister = useMay("registerCall");
  const [filters, change] = useFilters(known);
  const { view, call, ...asked } = filters;
  const calls = useDrafts("call", person.id, blankCall);
  const list = useList<TicketRow>("ticket", "/api/v1/tickets", asked);
  const day = today();
  const taking = mayRegister && call !== "";
  const wide = useMedia("(width >= 1700px)");
  const phone = usePhone();
  const room = taking && !phone ? "beside" : wide || phone ? "wide" : "desk";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with `t`
  const columns = useMemo(() => columnsOf(room), [room, t]);

  const take = () => {
    if (taking) calls.begin();
    change({ call: "new" });
  };
  useShortcuts(mayRegister ? [{ keys: "n", label: t("newCall"), run: take }] : []);

  return (
    <>
      <PageHeader title={t("title")}>
        {mayRegister && !taking && (
          <Button kind="main" onClick={take}>
            {t("newCall")} {calls.drafts.length > 0 && t("newCall.drafts", { count: calls.drafts.length })}
            <Keys keys="n" />
          </Button>
        )}
      </PageHeader>
      <div className={taking ? styles.split : undefined}>
        <div className={styles.register}>
          <RegisterFigures day={day} shown={figureShown(filters, day)} call={call} />
          {view === "reports" ? (
            <FaultReports
              onRegister={(report) => {
                calls.begin(fromReport(report));
                change({ call: "new" });
              }}
            />
          ) : (
            <TablePage
              list={list}
              columns={columns}
              rowKey={(row) => row.id}
              rowLink={(row) => `/tickets/${row.id}`}
              caption={t("title")}
              emptyTitle={t("empty.title")}
              emptyHint={t("empty.hint")}
              exportable
              filters={<RegisterFilterBar narrow={taking} filters={filters} change={change} />}
            />
          )}
        </div>
        {taking && <NewCall calls={calls} onClose={() => change({ call: "" })} />}
      </div>
    </>
  );
}
