import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import { fromNow, showInstant } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { signOutEverywhere } from "../session";
import styles from "./account.module.css";

interface OpenSession {
  id: string;
  startedAt: string;
  lastUsedAt: string;
  client: string;
  current: boolean;
}

export function SessionList() {
  const t = useWords("app");
  const client = useQueryClient();
  const sessions = useQuery({
    queryKey: ["session", "list"],
    queryFn: () => take<OpenSession[]>(api.GET("/api/v1/sessions")),
  });
  const leave = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: () => {
      client.clear();
      location.assign("/");
    },
  });

  return (
    <section className={styles.part}>
      <h2>{t("sessions.title")}</h2>
      {sessions.error && <ProblemAlert problem={sessions.error} />}
      <ul>
        {sessions.data?.map((session) => (
          <li key={session.id}>
            {sayCode(t, `client.${session.client}`)}
            {session.current && ` · ${t("sessions.this")}`}
            <p title={showInstant(session.startedAt)}>{t("sessions.used", { when: fromNow(session.lastUsedAt) })}</p>
          </li>
        ))}
      </ul>
      {leave.error && <ProblemAlert problem={leave.error} />}
      <Button onClick={() => leave.mutate()} busy={leave.isPending}>
        {t("sessions.leaveAll")}
      </Button>
    </section>
  );
}
