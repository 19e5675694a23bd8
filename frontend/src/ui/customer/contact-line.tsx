import { showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import sections from "../sections.module.css";
import { StatusTag, type Tone } from "../status-tag";
import type { Contact } from "./care";
import { ContactSteps } from "./contact-steps";

export const contactTones: Record<Contact["state"], Tone> = {
  planned: "waiting",
  overdue: "late",
  made: "good",
  not_reached: "amber",
  cancelled: "off",
};

/** One contact: when, how, by whom, and what came of it. */
export function ContactLine({ contact }: { contact: Contact }) {
  const t = useWords("customerCare");
  return (
    <li className={sections.line}>
      <div className={sections.head}>
        <span>
          {showDay(contact.madeOn ?? contact.plannedOn)} · {t(`way.${contact.way}`)} · {t(`purpose.${contact.purpose}`)}{" "}
          · {(contact.madeBy ?? contact.owner).name}
        </span>
        <StatusTag tone={contactTones[contact.state]}>{t(`state.${contact.state}`)}</StatusTag>
      </div>
      <p className={sections.note}>
        {contact.said || contact.cancelReason || contact.planNote}
        {contact.score !== null && ` · ${t("scoreIs", { score: contact.score })}`}
      </p>
      <ContactSteps contact={contact} />
    </li>
  );
}
