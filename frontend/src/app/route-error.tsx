import { useEffect } from "react";
import { useRouteError } from "react-router";
import { Problem } from "../api/problem";
import { useWords } from "../lib/words";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";

const reloadedFor = "aftercare.reloaded";

/** A page that broke leaves the rest standing. Code that is gone because a newer version was installed is fetched by one reload. */
export function RouteError() {
  const failure = useRouteError();
  const t = useWords("app");
  const problem = Problem.of(failure);
  const outdated = failure instanceof TypeError && /dynamically imported|module script|preload/i.test(failure.message);

  useEffect(() => {
    if (!outdated || sessionStorage.getItem(reloadedFor) === location.pathname) return;
    sessionStorage.setItem(reloadedFor, location.pathname);
    location.reload();
  }, [outdated]);

  const hint = problem.code === "offline" && !outdated ? t("broken.offline") : t("broken.hint");
  return (
    <EmptyState page title={t("broken.title")} hint={hint}>
      <Button onClick={() => location.reload()}>{t("reload")}</Button>
    </EmptyState>
  );
}
