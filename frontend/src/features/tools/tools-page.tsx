import { useState } from "react";
import { asQuery, useFilters } from "../../lib/filters";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ViewLinks } from "../../ui/view-links";
import { AddTool } from "./add-tool";
import { Loans } from "./loans";
import { ClaimTool, Purchases } from "./purchases";
import { ToolList } from "./tool-list";

const views = ["tools", "out", "late", "owed", "bought"] as const;
const known = { view: "tools", q: "", state: "" };

/** Tools: which there are, who has them, what is late or owed, and what was bought on the road. */
export default function ToolsPage() {
  const t = useWords("tools");
  const [filters, change] = useFilters(known);
  const view = views.find((each) => each === filters.view) ?? "tools";
  const [open, setOpen] = useState<"add" | "claim" | null>(null);
  const mayAdd = useMay("addTool");
  const mayClaim = useMay("claimTool");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {view === "bought"
          ? mayClaim && (
              <Button kind="main" onClick={() => setOpen("claim")}>
                {t("claim")}
              </Button>
            )
          : mayAdd && (
              <Button kind="main" onClick={() => setOpen("add")}>
                {t("add")}
              </Button>
            )}
      </PageHeader>
      <ViewLinks
        label={t("views")}
        links={views.map((each) => ({
          to: `?${asQuery({ view: each })}`,
          text: t(`view.${each}`),
          here: each === view,
        }))}
      />
      {view === "tools" ? (
        <ToolList q={filters.q} state={filters.state} onChange={change} />
      ) : view === "bought" ? (
        <Purchases />
      ) : (
        <Loans key={view} state={view} />
      )}
      {open === "add" && <AddTool onClose={() => setOpen(null)} />}
      {open === "claim" && <ClaimTool onClose={() => setOpen(null)} />}
    </>
  );
}
