import { useState } from "react";
import { type Day, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { type Agreement, changeAgreement, draftAgreement } from "./queries";
import { type Supplier, SupplierChoice } from "./supplier-choice";

const sections = ["qualityTerms", "serviceTerms"] as const;

interface Props {
  /** None: a new one. */
  agreement?: Agreement;
  /** Whose it will be, where that is known. */
  supplier?: Supplier;
  onClose: () => void;
}

/** Both responsibilities with the days it runs; a draft may leave one blank, a signed one may not. */
export function AgreementForm({ agreement, supplier, onClose }: Props) {
  const t = useWords("agreements");
  const [id] = useState(uuid);
  const [whose, setWhose] = useState<Supplier | null>(agreement?.supplier ?? supplier ?? null);
  const [said, setSaid] = useState({
    qualityTerms: agreement?.qualityTerms ?? "",
    serviceTerms: agreement?.serviceTerms ?? "",
  });
  const [startsOn, setStartsOn] = useState<Day | null>(agreement?.startsOn ?? today());
  const [endsOn, setEndsOn] = useState<Day | null>(agreement?.endsOn ?? null);
  const form = { ...said, supplierId: whose?.id ?? null, startsOn, endsOn };
  return (
    <StepDialog
      title={t(agreement ? "change" : "draft")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["supplier_agreement", "supplier"]}
      labels={{ supplierId: t("supplier"), startsOn: t("startsOn"), endsOn: t("endsOn") }}
      send={() =>
        agreement ? changeAgreement(agreement.id, form, agreement.version) : draftAgreement({ ...form, id })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SupplierChoice
            id="supplierId"
            label={t("supplier")}
            required
            value={whose}
            onChoose={setWhose}
            error={errorOf("supplierId")}
          />
          {sections.map((field) => (
            <TextArea
              key={field}
              id={field}
              label={t(field)}
              maxLength={2000}
              value={said[field]}
              error={errorOf(field)}
              onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
            />
          ))}
          <TypedDate
            id="startsOn"
            label={t("startsOn")}
            required
            chips={[0]}
            value={startsOn}
            onChange={setStartsOn}
            error={errorOf("startsOn")}
          />
          <TypedDate
            id="endsOn"
            label={t("endsOn")}
            hint={t("endsHint")}
            chips={[]}
            value={endsOn}
            onChange={setEndsOn}
            error={errorOf("endsOn")}
          />
        </>
      )}
    </StepDialog>
  );
}
