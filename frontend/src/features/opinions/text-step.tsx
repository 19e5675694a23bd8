import { useWords } from "../../lib/words";
import { FormDialog } from "../../ui/form-dialog";
import { type Opinion, stepOfOpinion } from "./queries";

interface Props {
  title: string;
  label: string;
  opinion: Opinion;
  step: string;
  onClose: () => void;
}

/** A step that takes one text. */
export function TextStep({ title, label, opinion, step, onClose }: Props) {
  const t = useWords("opinions");
  return (
    <FormDialog
      title={title}
      confirm={t("save")}
      done={t("saved")}
      refresh={["opinion"]}
      fields={[{ name: "text", label, kind: "area", required: true }]}
      send={(form) => stepOfOpinion(opinion.id, step, form)}
      onClose={onClose}
    />
  );
}
