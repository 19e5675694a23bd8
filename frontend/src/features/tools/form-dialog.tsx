import type { ComponentProps } from "react";
import { useWords } from "../../lib/words";
import { StepDialog } from "../../ui/step-dialog";

type Props = Omit<ComponentProps<typeof StepDialog>, "done" | "refresh">;

const subjects = ["tool", "tool_loan", "tool_purchase"] as const;

/** One step with a tool; all lists of tools are asked again afterwards. */
export function FormDialog(props: Props) {
  const t = useWords("tools");
  return <StepDialog {...props} done={t("done")} refresh={subjects} />;
}
