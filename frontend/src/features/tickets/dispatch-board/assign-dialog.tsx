import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { clock, type Day, instantAt } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { DueBadge } from "../../../ui/due-badge";
import { StatusTag } from "../../../ui/status-tag";
import { TypedTime } from "../../../ui/typed-time";
import styles from "./assign-dialog.module.css";
import { type Board, type Movable, type Place, plannedMovable, waitingMovable } from "./board";
import { find } from "./board-change";
import { PreviewFacts } from "./preview-facts";
import { previewQuery } from "./queries";
import { TechnicianChoice } from "./technician-choice";

interface Props {
  board: Board;
  day: Day;
  id: string;
  mayMove: boolean;
  onPut: (call: Movable, place: Place, plannedAt: string | null) => void;
  onClose: () => void;
}

/** A call by tap: what it is, who could go, what that would do, and one button. The equal of dragging (demand 11). */
export function AssignDialog({ board, day, id, mayMove, onPut, onClose }: Props) {
  const t = useWords("dispatch");
  const [technicianId, setTechnicianId] = useState<string | null>(null);
  const [time, setTime] = useState("");
  const plannedAt = time ? instantAt(day, time) : null;
  const preview = useQuery({ ...previewQuery(id, technicianId ?? "", plannedAt), enabled: technicianId !== null });
  const found = find(board, id);
  if (!found) return null;

  const call = found.technician ? found.job : found.call;
  const movable = found.technician ? plannedMovable(found.job, found.technician.id) : waitingMovable(found.call);
  const may = mayMove && (found.technician === null || found.job.movable);
  const technician = board.technicians.find((each) => each.id === technicianId);
  const put = (place: Place) => {
    onClose();
    onPut(movable, place, preview.data?.plannedAt ?? null);
  };

  return (
    <Dialog
      wide
      title={call.customer.name}
      onClose={onClose}
      foot={
        may && (
          <>
            {found.technician && <Button onClick={() => put("waiting")}>{t("assign.back")}</Button>}
            <Button
              kind="main"
              disabled={!technicianId}
              onClick={() => technicianId && put({ technicianId, plannedAt })}
            >
              {technician ? t("assign.do", { technician: technician.name }) : t("assign.choose")}
            </Button>
          </>
        )
      }
    >
      <div className={styles.call}>
        <Link to={`/tickets/${id}`}>{call.number}</Link>
        {call.area && <span>{call.area.name}</span>}
        {found.technician ? (
          <StatusTag tone="going">
            {t("assign.with", {
              technician: found.technician.name,
              time: clock(found.job.plannedAt),
              status: sayCode(t, `status.${found.job.status}`),
            })}
          </StatusTag>
        ) : (
          found.call.carriedOver && <StatusTag tone="amber">{t("carriedOver")}</StatusTag>
        )}
        {call.arriveBy && <DueBadge due={call.arriveBy} reason={found.call?.arriveByWords} left={found.call?.left} />}
        <p>{call.address}</p>
        <p>{[call.model.name, found.call?.fault].filter(Boolean).join(" · ")}</p>
        {found.call?.arriveByWords && <p className={styles.why}>{found.call.arriveByWords}</p>}
      </div>
      {may && (
        <>
          <TechnicianChoice
            technicians={board.technicians}
            areaId={call.area?.id}
            category={found.call?.model.category}
            chosen={technicianId}
            onChoose={setTechnicianId}
          />
          {technicianId && (
            <div className={styles.preview}>
              <div className={styles.time}>
                <span aria-hidden="true">{t("assign.time")}</span>
                <TypedTime label={t("assign.time")} value={time} onChange={setTime} placeholder="--:--" />
                {!time && <small>{t("assign.earliest")}</small>}
              </div>
              <PreviewFacts ticketId={id} preview={preview.data} problem={preview.error} />
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}
