import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Approval } from "../../lib/approval";
import { useWords } from "../../lib/words";
import { toast } from "../../ui/toast";
import { type Decision, decide } from "./queries";

/** Signing, refusing and withdrawing one request; overtaken by a colleague, the card shows what stands there now. */
export function useDecision(approval: Approval, onDone: () => void) {
  const t = useWords("approvals");
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ["approval"] });
  const act = useMutation({
    mutationFn: ({ noun, reason }: { noun: Decision; reason?: string }) => decide(approval, noun, reason),
    onSuccess: (_, { noun }) => {
      toast({ text: t(`did.${noun}`, { number: approval.number }) });
      onDone();
      return refresh();
    },
    onError: (problem) => problem.status === 409 && refresh(),
  });
  return { act, may: (action: string) => approval.allowedActions.includes(action) };
}
