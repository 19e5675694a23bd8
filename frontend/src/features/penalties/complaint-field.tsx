import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Page } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Combobox } from "../../ui/combobox";

/** The complaint that a penalty rests on. */
export interface Ground {
  id: string;
  number: string;
}

interface Row extends Ground {
  complainant: string;
  customer: { name: string } | null;
  content: string;
}

/** The complaint whose penalties are looked at; none where the list is not narrowed to one. */
export const groundQuery = (id: string) =>
  queryOptions({
    queryKey: ["complaint", id, "ground"],
    queryFn: () => take<Ground>(api.GET("/api/v1/complaints/{id}", { params: { path: { id } } })),
    enabled: id !== "",
  });

interface Props {
  value: Ground | null;
  error?: string;
  onChoose: (complaint: Ground | null) => void;
}

/** A complaint by its number, by who complains or by what they said. */
export function ComplaintField({ value, error, onChoose }: Props) {
  const t = useWords("penalties");
  return (
    <Combobox<Ground>
      id="complaintId"
      label={t("complaint")}
      hint={t("complaint.hint")}
      error={error}
      value={value && { key: value.id, text: value.number, value }}
      onChoose={(chosen) => onChoose(chosen?.value ?? null)}
      find={async (typed, signal) => {
        const query = { q: typed || undefined, limit: 20 };
        const found = await take<Page<Row>>(api.GET("/api/v1/complaints", { params: { query }, signal }));
        return found.items.map(({ id, number, customer, complainant, content }) => ({
          key: id,
          text: number,
          detail: [customer?.name ?? complainant, content].filter(Boolean).join(" · "),
          value: { id, number },
        }));
      }}
    />
  );
}
