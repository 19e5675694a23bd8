import { type ComponentType, useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { RenewDialog } from "./renew-dialog";
import type { Ending } from "./renewal";
import { LossDialog, PlanDialog, PostingDialog, TalkDialog, VisitDialog } from "./renewal-dialogs";

const dialogs: Record<string, ComponentType<{ ending: Ending; onClose: () => void }>> = {
  recordNoticePosted: PostingDialog,
  planRenewal: PlanDialog,
  recordRenewalVisit: VisitDialog,
  recordRenewalTalk: TalkDialog,
  renewContract: RenewDialog,
  loseRenewal: LossDialog,
};

type Step =
  | "recordNoticePosted"
  | "planRenewal"
  | "recordRenewalVisit"
  | "recordRenewalTalk"
  | "renewContract"
  | "loseRenewal";

/** Buttons of the steps the API allows, each with its dialog; the first is the usual one. */
export function RenewalStepButtons({ ending, actions }: { ending: Ending; actions: string[] }) {
  const t = useWords("contracts");
  const [open, setOpen] = useState<string | null>(null);
  const Dialog = open ? dialogs[open] : undefined;
  return (
    <>
      {actions
        .filter((action) => dialogs[action])
        .map((action) => (
          <Button key={action} onClick={() => setOpen(action)}>
            {t(action as Step)}
          </Button>
        ))}
      {Dialog && <Dialog ending={ending} onClose={() => setOpen(null)} />}
    </>
  );
}
