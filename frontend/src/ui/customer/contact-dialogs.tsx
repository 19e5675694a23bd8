import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog } from "../form-dialog";
import {
  type Contact,
  cancelContact,
  contactKinds,
  moveContact,
  type Named,
  type Purpose,
  planCare,
  planContact,
  purposes,
  ways,
} from "./care";

interface PlanProps {
  customer: Named;
  purpose?: Purpose;
  onClose: () => void;
}

/** A contact for a day to come, by a colleague or oneself (5.1.1.3b, 9.4a). */
export function PlanContact({ customer, purpose = "care", onClose }: PlanProps) {
  const t = useWords("customerCare");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("planFor", { name: customer.name })}
      confirm={t("plan")}
      done={t("saved")}
      refresh={contactKinds}
      initial={{ purpose, way: "phone" }}
      fields={[
        {
          name: "purpose",
          label: t("purpose"),
          kind: "choice",
          options: purposes.map((each) => ({ value: each, text: t(`purpose.${each}`) })),
        },
        {
          name: "way",
          label: t("way"),
          kind: "choice",
          options: ways.map((each) => ({ value: each, text: t(`way.${each}`) })),
        },
        { name: "plannedOn", label: t("on"), kind: "day", required: true, chips: [1, 7, 30] },
        { name: "ownerId", label: t("owner"), hint: t("ownerHint"), kind: "colleague" },
        { name: "note", label: t("note"), kind: "area", maxLength: 1000 },
      ]}
      send={(form) => planContact({ ...form, id, customerId: customer.id })}
      onClose={onClose}
    />
  );
}

/** Another day. */
export function MoveContact({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useWords("customerCare");
  return (
    <FormDialog
      title={t("moveFor", { name: contact.customer.name })}
      confirm={t("move")}
      done={t("saved")}
      refresh={contactKinds}
      fields={[{ name: "plannedOn", label: t("on"), kind: "day", required: true, chips: [1, 7] }]}
      send={(form) => moveContact(contact.id, form)}
      onClose={onClose}
    />
  );
}

/** Called off, with a reason. */
export function CancelContact({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useWords("customerCare");
  return (
    <FormDialog
      title={t("cancelFor", { name: contact.customer.name })}
      confirm={t("cancel")}
      done={t("saved")}
      refresh={contactKinds}
      fields={[{ name: "reason", label: t("reason"), kind: "area", required: true, maxLength: 500 }]}
      send={(form) => cancelContact(contact.id, form)}
      onClose={onClose}
    />
  );
}

/** Who looks after the customer, and to what end (5.1.1.3b). */
export function PlanCare({ customer, aim, onClose }: { customer: Named; aim: string; onClose: () => void }) {
  const t = useWords("customerCare");
  return (
    <FormDialog
      title={t("careFor", { name: customer.name })}
      confirm={t("save")}
      done={t("saved")}
      refresh={contactKinds}
      initial={{ aim }}
      fields={[
        { name: "ownerId", label: t("owner"), kind: "colleague", required: true },
        { name: "aim", label: t("aim"), kind: "area", maxLength: 2000 },
      ]}
      send={(form) => planCare(customer.id, form)}
      onClose={onClose}
    />
  );
}
