import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import sections from "../sections.module.css";
import type { Contact } from "./care";
import { CancelContact, MoveContact } from "./contact-dialogs";
import { MakeContact } from "./make-contact";

const dialogs = { makeContact: MakeContact, moveContact: MoveContact, cancelContact: CancelContact } as const;
type Dialogs = keyof typeof dialogs;

/** What may be done with a planned contact now. */
export function ContactSteps({ contact }: { contact: Contact }) {
  const t = useWords("customerCare");
  const [step, setStep] = useState<Dialogs | null>(null);
  const Dialog = step && dialogs[step];
  return (
    <span className={sections.fields}>
      {(Object.keys(dialogs) as Dialogs[])
        .filter((each) => contact.allowedActions.includes(each))
        .map((each) => (
          <Button key={each} kind={each === "makeContact" ? "plain" : "quiet"} onClick={() => setStep(each)}>
            {t(each)}
          </Button>
        ))}
      {Dialog && <Dialog contact={contact} onClose={() => setStep(null)} />}
    </span>
  );
}
