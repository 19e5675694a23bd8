import { useWords } from "../lib/words";
import { EmptyState } from "../ui/empty-state";
import { useTitle } from "../ui/page-header";

export function NotFoundPage() {
  const t = useWords("app");
  useTitle(t("notFound.title"));
  return <EmptyState page title={t("notFound.title")} hint={t("notFound.hint")} to="/" action={t("toMyWork")} />;
}
