import { useLocation } from "react-router";
import { useSession } from "../lib/session";
import { ViewLinks } from "./view-links";

/** A page, what it is called there, and the operation that opens it; without one it is open to whoever sees the others. */
export type PageView = readonly [to: string, text: string, operation?: string];

/** The pages of one matter that the reader may open, one beside another. */
export function PageViews({ label, pages }: { label: string; pages: readonly PageView[] }) {
  const here = useLocation().pathname;
  const { permissions } = useSession();
  return (
    <ViewLinks
      label={label}
      links={pages
        .filter(([, , operation]) => !operation || permissions.includes(operation))
        .map(([to, text]) => ({ to, text, here: here === to }))}
    />
  );
}
