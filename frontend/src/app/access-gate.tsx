import type { ReactNode } from "react";
import { useSession } from "../lib/session";
import { useWords } from "../lib/words";
import { EmptyState } from "../ui/empty-state";

/** Says, instead of a page full of refusals, that this page is somebody else's work. */
export function AccessGate({ permission, children }: { permission?: string; children: ReactNode }) {
  const { permissions } = useSession();
  const t = useWords("app");
  if (!permission || permissions.includes(permission)) return children;
  return <EmptyState page title={t("notYours.title")} hint={t("notYours.hint")} to="/" action={t("toMyWork")} />;
}
