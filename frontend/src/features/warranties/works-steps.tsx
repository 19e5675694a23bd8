import { useState } from "react";
import { showDay, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog, type FormField } from "../../ui/form-dialog";
import { stepOfWorks, type Works } from "./queries";

interface Props {
  works: Works;
  onClose: () => void;
}

const refresh = ["works", "defect", "certificate"];

export function AcceptWorks({ works, onClose }: Props) {
  const t = useWords("warranties");
  return (
    <FormDialog
      title={t("acceptWorks")}
      hint={t("acceptHint", { years: works.years })}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      initial={{ acceptedOn: today() }}
      fields={[
        { name: "acceptedOn", label: t("acceptedOn"), kind: "day", required: true },
        { name: "acceptedBy", label: t("acceptedBy"), required: true },
      ]}
      send={(form) => stepOfWorks(works.id, "acceptance", form)}
      onClose={onClose}
    />
  );
}

const texts = ["summary", "scope", "period", "terms"] as const;

/** The four texts of the certificate; its fifth content, the record of warranty work, fills by itself. */
export function IssueCertificate({ works, onClose }: Props) {
  const t = useWords("warranties");
  const [id] = useState(uuid);
  const period = t("periodText", {
    years: works.years,
    from: works.acceptedOn ? showDay(works.acceptedOn) : "",
    until: works.endsOn ? showDay(works.endsOn) : "",
  });
  return (
    <FormDialog
      title={t("issueCertificate")}
      hint={t("issueHint")}
      confirm={t("issueCertificate")}
      done={t("issued")}
      refresh={refresh}
      labels={{
        ourAddress: t("contact.address"),
        ourPhone: t("contact.phone"),
        department: t("contact.department"),
        contactPerson: t("contact.person"),
      }}
      initial={{ summary: works.summary, scope: works.scope, period, terms: works.terms }}
      fields={texts.map((name) => ({ name, label: t(name), kind: "area", required: true }))}
      send={(form) => stepOfWorks(works.id, "certificate", { ...form, id })}
      onClose={onClose}
    />
  );
}

export function PlanVisit({ works, onClose }: Props) {
  const t = useWords("warranties");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("planVisit")}
      hint={works.endsOn ? t("visitHint", { day: showDay(works.endsOn) }) : undefined}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      fields={[{ name: "plannedOn", label: t("plannedOn"), kind: "day", required: true, chips: [1, 7, 30] }]}
      send={(form) => stepOfWorks(works.id, "visit-plans", { ...form, id })}
      onClose={onClose}
    />
  );
}

/** A visit that was paid, planned or not; whoever was met may say how content they are. */
export function PayVisit({ works, onClose }: Props) {
  const t = useWords("warranties");
  const levels = useLevels();
  const planned = works.visits.filter((visit) => !visit.visitedOn);
  return (
    <FormDialog
      title={t("payVisit")}
      hint={works.endsOn ? t("visitHint", { day: showDay(works.endsOn) }) : undefined}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      initial={{ planId: planned[0]?.id, visitedOn: today() }}
      fields={[
        {
          name: "planId",
          label: t("whichPlan"),
          kind: "choice",
          when: () => planned.length > 0,
          options: [
            ...planned.map((visit) => ({ value: visit.id, text: visit.plannedOn ? showDay(visit.plannedOn) : "" })),
            { value: "", text: t("unplanned") },
          ],
        },
        { name: "visitedOn", label: t("visitedOn"), kind: "day", required: true },
        { name: "visited", label: t("visited"), required: true },
        { name: "condition", label: t("condition"), kind: "area" },
        { name: "opinions", label: t("opinions"), kind: "area" },
        levels,
      ]}
      send={(form) => stepOfWorks(works.id, "visits", { ...form, satisfaction: numberOr(form.satisfaction) })}
      onClose={onClose}
    />
  );
}

export function SayContent({ works, onClose }: Props) {
  const t = useWords("warranties");
  const levels = useLevels();
  return (
    <FormDialog
      title={t("satisfaction")}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      initial={{ satisfaction: String(works.satisfaction ?? 4), note: works.satisfactionNote }}
      fields={[levels, { name: "note", label: t("note"), kind: "area" }]}
      send={(form) => stepOfWorks(works.id, "satisfaction", { ...form, satisfaction: numberOr(form.satisfaction) })}
      onClose={onClose}
    />
  );
}

/** How content they are, on four levels, or that nobody asked. */
function useLevels(): FormField {
  const t = useWords("warranties");
  return {
    name: "satisfaction",
    label: t("satisfaction"),
    kind: "choice",
    options: [
      { value: "", text: t("notAsked") },
      ...(["4", "3", "2", "1"] as const).map((level) => ({ value: level, text: t(`level.${level}`) })),
    ],
  };
}

const numberOr = (chosen: unknown): number | null => (chosen === null ? null : Number(chosen));
