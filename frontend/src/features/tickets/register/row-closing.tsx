import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { step } from "../queries";
import type { TicketRow } from "../ticket";

/** The signed voucher is back: cancels the entry where it stands in the register (1.4b). */
export function RowClosing({ row }: { row: TicketRow }) {
  const t = useWords("tickets");
  const client = useQueryClient();
  const may = useMay("closeTicket");
  const close = useMutation({
    mutationFn: () => step(row.id, "closure", {}, row.version),
    onSuccess: () => {
      toast({ text: t("closed", { number: row.number }) });
      return client.invalidateQueries({ queryKey: ["ticket"] });
    },
  });
  if (!row.closable || !may) return null;
  return (
    <>
      <Button onClick={() => close.mutate()} busy={close.isPending} title={t("close.hint")}>
        {t("close.do")}
        <span className="visually-hidden">{row.number}</span>
      </Button>
      {close.error && (
        <Dialog title={row.number} onClose={close.reset}>
          <ProblemAlert problem={close.error} />
        </Dialog>
      )}
    </>
  );
}
