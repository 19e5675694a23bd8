import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { forwardSupervisorReport } from "./queries";
import type { SupervisorReport } from "./report";

/** Sends a report on; where a signature is needed first, the refusal says whose and asks for it (1.12). */
export function Forwarding({ report }: { report: SupervisorReport }) {
  const t = useWords("dailyReports");
  const client = useQueryClient();
  const [key] = useState(uuid);
  const forward = useMutation({
    mutationFn: () => forwardSupervisorReport(report, key),
    onSuccess: () => {
      toast({ text: t("forward.done") });
      return Promise.all([
        client.invalidateQueries({ queryKey: ["daily_report"] }),
        client.invalidateQueries({ queryKey: ["supervisor_report"] }),
      ]);
    },
  });
  if (!report.allowedActions.includes("forwardSupervisorReport")) return null;
  return (
    <>
      {report.signatureAsked && report.signatures.length === 0 && (
        <p>
          {t("forward.asked")} <Link to={`/approvals/${report.signatureAsked}`}>{t("forward.toRequest")}</Link>
        </p>
      )}
      {forward.error && <ProblemAlert problem={forward.error} />}
      <div data-print="no">
        <Button kind="main" busy={forward.isPending} onClick={() => forward.mutate()}>
          {t("forward")}
        </Button>
      </div>
    </>
  );
}
