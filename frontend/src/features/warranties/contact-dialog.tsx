import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words";
import { TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { type Contact, changeContact, contactQuery } from "./queries";

const fields = ["address", "phone", "department", "person"] as const;

/** Who receives warranty calls: the four items that stand on each certificate. */
export function ContactDialog({ onClose }: { onClose: () => void }) {
  const contact = useQuery(contactQuery);
  return contact.data ? <Filled contact={contact.data} onClose={onClose} /> : null;
}

function Filled({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useWords("warranties");
  const [said, setSaid] = useState({
    address: contact.address,
    phone: contact.phone,
    department: contact.department,
    person: contact.person,
  });
  return (
    <StepDialog
      title={t("contact")}
      hint={t("contactHint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["branch", "works", "certificate"]}
      labels={Object.fromEntries(fields.map((field) => [field, t(`contact.${field}`)]))}
      send={() => changeContact(said, contact.version)}
      onClose={onClose}
    >
      {(errorOf) =>
        fields.map((field) => (
          <TextField
            key={field}
            id={field}
            label={t(`contact.${field}`)}
            required
            value={said[field]}
            error={errorOf(field)}
            onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
          />
        ))
      }
    </StepDialog>
  );
}
