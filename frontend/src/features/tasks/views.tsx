import { useLocation, useSearchParams } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

/** Mine, those I gave, and how everybody does with theirs. */
export function TaskViews() {
  const t = useWords("tasks");
  const { pathname } = useLocation();
  const box = useSearchParams()[0].get("box") ?? "mine";
  const gives = useMay("giveTask");
  const counts = useMay("countTasks");
  const at = (of: string) => pathname === "/tasks" && box === of;
  const links = [{ to: "/tasks", text: t("view.mine"), here: at("mine") }];
  if (gives) links.push({ to: "/tasks?box=given", text: t("view.given"), here: at("given") });
  if (counts) {
    links.push({ to: "/tasks?box=all", text: t("view.all"), here: at("all") });
    links.push({ to: "/tasks/people", text: t("view.people"), here: pathname === "/tasks/people" });
  }
  return links.length > 1 ? <ViewLinks label={t("views")} links={links} /> : null;
}
