import type { ReactNode } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { PageHeader } from "../page-header";
import { useShortcuts } from "../shortcuts";

interface Props {
  title: string;
  /** Where it was opened from, and how that is called. */
  back: { to: string; label: string };
  lead?: string;
  /** How many copies and the like; stands beside the button, not on the paper. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A page that shows papers as they will be printed: the way back, the button, the paper. Only the paper is printed. */
export function PrintPage({ title, back, lead, beside, children }: Props) {
  const t = useWords("ui");
  useShortcuts([{ keys: "p", label: t("paper.print"), run: () => print() }]);
  return (
    <>
      <div data-print="no">
        <PageHeader title={title} lead={lead}>
          <Link to={back.to}>{back.label}</Link>
          {beside}
          <Button kind="main" onClick={() => print()}>
            {t("paper.print")}
          </Button>
        </PageHeader>
      </div>
      {children}
    </>
  );
}
