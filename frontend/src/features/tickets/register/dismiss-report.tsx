import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client";
import { useWords } from "../../../lib/words";
import { ReasonDialog } from "../../../ui/reason-dialog";
import { toast } from "../../../ui/toast";
import type { FaultReport } from "../caller";

/** A report that becomes no call (a double, a joke, already fixed): with a reason, which the customer's link shows. */
export function DismissReport({ report, onClose }: { report: FaultReport; onClose: () => void }) {
  const t = useWords("tickets");
  const client = useQueryClient();
  const dismiss = useMutation({
    mutationFn: (reason: string) =>
      api.POST("/api/v1/fault-reports/{id}/dismissal", {
        params: { path: { id: report.id } },
        body: { reason } as never,
      }),
    onSuccess: () => {
      toast({ text: t("reports.dismissed", { number: report.number }) });
      onClose();
      return Promise.all([
        client.invalidateQueries({ queryKey: ["fault_report"] }),
        client.invalidateQueries({ queryKey: ["ticket", "counts"] }),
      ]);
    },
  });
  return (
    <ReasonDialog
      title={t("reports.dismissTitle", { number: report.number })}
      confirm={t("reports.dismiss")}
      danger
      required
      problem={dismiss.error}
      busy={dismiss.isPending}
      onConfirm={(reason) => dismiss.mutate(reason)}
      onClose={onClose}
    />
  );
}
