import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showDate, showDays, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { EmptyState } from "../../ui/empty-state";
import { TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { StepDialog } from "../../ui/step-dialog";
import { Waiting } from "../../ui/waiting";
import { forward, type Holiday, holidaysQuery, type Line } from "./queries";
import { PhoneViews } from "./views";

const known = { branch: "" };

/** Before each holiday: where each line is forwarded to, and which is still open (6.7c, 6.11b, 16.7b). */
export default function HolidaysPage() {
  const t = useWords("phone");
  const [{ branch }] = useFilters(known);
  const [open, setOpen] = useState<{ holiday: Holiday; line: Line } | null>(null);
  const holidays = useQuery(holidaysQuery(branch));
  return (
    <>
      <PageHeader title={t("holidays.title")} lead={t("holidays.lead")}>
        <BranchChoice />
      </PageHeader>
      <PhoneViews />
      {!holidays.data && <Waiting query={holidays} />}
      {holidays.data?.length === 0 && <EmptyState title={t("holidays.none")} hint={t("holidays.hint")} />}
      <ul className={sections.lines}>
        {holidays.data?.map((holiday) => (
          <li key={`${holiday.branch.id} ${holiday.holiday}`} className={sections.line}>
            <h2>
              {holiday.name} {showDays(holiday.holiday, holiday.lastDay)} · {holiday.branch.name}
            </h2>
            {holiday.lines.map((line) => (
              <div key={line.line} className={sections.row}>
                <strong>{t(`line.${line.line}`)}</strong>
                {line.doneAt ? (
                  <StatusTag tone="good">
                    {t("forwarded", {
                      number: line.number,
                      person: line.person?.name ?? "",
                      at: showMoment(line.doneAt),
                    })}
                  </StatusTag>
                ) : (
                  <StatusTag tone={holiday.begun ? "late" : "waiting"}>
                    {t(holiday.begun ? "notForwarded" : "toForward")}
                  </StatusTag>
                )}
                {holiday.allowedActions.includes("forwardPhone") && (
                  <Button onClick={() => setOpen({ holiday, line })}>
                    {t(line.doneAt ? "forwardElse" : "forward")}
                  </Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {open && <Forward {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Forward({ holiday, line, onClose }: { holiday: Holiday; line: Line; onClose: () => void }) {
  const t = useWords("phone");
  const [number, setNumber] = useState(line.number);
  const [person, setPerson] = useState<Colleague | null>(null);
  return (
    <StepDialog
      title={`${t("forward")}: ${t(`line.${line.line}`)}`}
      hint={`${holiday.name} ${showDate(holiday.holiday)}`}
      confirm={t("forwardDone")}
      done={t("saved")}
      refresh={["phone_forwarding"]}
      labels={{ number: t("mobile"), personId: t("attendant"), holiday: t("holiday") }}
      send={() =>
        forward({
          branchId: holiday.branch.id,
          holiday: holiday.holiday,
          line: line.line,
          number,
          personId: person?.id ?? null,
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <ColleagueChoice
            id="personId"
            label={t("attendant")}
            required
            value={person}
            onChoose={setPerson}
            error={errorOf("personId")}
          />
          <TextField
            id="number"
            label={t("mobile")}
            required
            inputMode="tel"
            maxLength={40}
            value={number}
            error={errorOf("number")}
            onChange={(event) => setNumber(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
