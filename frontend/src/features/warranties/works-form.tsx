import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { CustomerChoice, type CustomerOption } from "../../ui/customer-choice";
import { TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { changeWorks, registerWorks, type Works } from "./queries";

const texts = ["summary", "scope", "terms"] as const;

/** Works with their owner and what the certificate will say; none given: new ones. */
export function WorksForm({ works, onClose }: { works?: Works; onClose: () => void }) {
  const t = useWords("warranties");
  const [id] = useState(uuid);
  const [owner, setOwner] = useState<CustomerOption | null>(works?.customer ?? null);
  const [said, setSaid] = useState({
    name: works?.name ?? "",
    address: works?.address ?? "",
    years: works ? String(works.years) : "",
    summary: works?.summary ?? "",
    scope: works?.scope ?? "",
    terms: works?.terms ?? "",
  });
  const form = { ...said, years: said.years === "" ? null : Number(said.years), customerId: owner?.id ?? null };
  return (
    <StepDialog
      title={t(works ? "changeWorks" : "registerWorks")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["works"]}
      labels={{ name: t("name"), address: t("address"), years: t("years"), customerId: t("owner") }}
      send={() => (works ? changeWorks(works.id, form, works.version) : registerWorks({ ...form, id }))}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          {!works && (
            <CustomerChoice
              id="customerId"
              label={t("owner")}
              required
              value={owner}
              onChoose={setOwner}
              error={errorOf("customerId")}
            />
          )}
          {(["name", "address"] as const).map((field) => (
            <TextField
              key={field}
              id={field}
              label={t(field)}
              required
              value={said[field]}
              error={errorOf(field)}
              onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
            />
          ))}
          <TextField
            id="years"
            label={t("years")}
            hint={t("yearsHint")}
            inputMode="numeric"
            value={said.years}
            error={errorOf("years")}
            onChange={(event) => setSaid({ ...said, years: event.target.value })}
          />
          {texts.map((field) => (
            <TextArea
              key={field}
              id={field}
              label={t(field)}
              value={said[field]}
              error={errorOf(field)}
              onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
            />
          ))}
        </>
      )}
    </StepDialog>
  );
}
