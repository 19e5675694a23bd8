import { useState } from "react";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { FormDialog } from "../form-dialog";
import sections from "../sections.module.css";
import { StatusTag } from "../status-tag";
import { meetNeed, type Need } from "./care";

/** Needs, those for which nothing was done first (5.1.2.2a). */
export function Needs({ needs, named }: { needs: Need[]; named?: boolean }) {
  const t = useWords("customerCare");
  const [meeting, setMeeting] = useState<Need | null>(null);
  return (
    <>
      <ul className={sections.lines}>
        {needs.map((need) => (
          <li key={need.id} className={sections.line}>
            <div className={sections.head}>
              <span>{named ? `${need.customer.name}: ${need.need}` : need.need}</span>
              <StatusTag tone={need.action ? "good" : "amber"}>{t(need.action ? "acted" : "notActed")}</StatusTag>
            </div>
            <p className={sections.note}>
              {need.action ?? `${need.foundBy.name} · ${showMoment(need.foundAt)}`}{" "}
              {need.actedBy && `${need.actedBy.name} · ${showMoment(need.actedAt ?? "")}`}
            </p>
            {need.allowedActions.includes("meetNeed") && (
              <div>
                <Button onClick={() => setMeeting(need)}>{t("meetNeed")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {meeting && <MeetNeed need={meeting} onClose={() => setMeeting(null)} />}
    </>
  );
}

function MeetNeed({ need, onClose }: { need: Need; onClose: () => void }) {
  const t = useWords("customerCare");
  return (
    <FormDialog
      title={t("meetNeed")}
      hint={need.need}
      confirm={t("save")}
      done={t("saved")}
      refresh={["care", "customer"]}
      fields={[{ name: "action", label: t("action"), kind: "area", required: true, maxLength: 1000 }]}
      send={(form) => meetNeed(need.id, form)}
      onClose={onClose}
    />
  );
}
