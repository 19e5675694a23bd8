import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, take } from "../../api/client";
import { showMoment } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import sections from "../sections.module.css";

interface Row {
  id: string;
  number: string;
  content: string;
  registeredAt: string;
  closedAt: string | null;
}

/** What this customer complained of, the newest first; nothing where there is nothing. Pages using it load `customerComplaints`. */
export function CustomerComplaints({ customer, className }: { customer: string; className?: string }) {
  const t = useWords("customerComplaints");
  const may = useMay("listComplaints");
  const complaints = useQuery({
    queryKey: ["complaint", "list", "customer", customer],
    queryFn: () =>
      take<{ items: Row[] }>(
        api.GET("/api/v1/complaints" as never, { params: { query: { customer, limit: 5 } } } as never) as never,
      ),
    enabled: may,
  });
  const rows = complaints.data?.items ?? [];
  if (!may) return null;
  return (
    <section className={className ?? sections.section}>
      <h2>{t("title")}</h2>
      {rows.length === 0 && <p>{t("none")}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={`/complaints/${row.id}`}>{row.number}</Link> {row.content}{" "}
            <small>{row.closedAt ? t("closed", { when: showMoment(row.closedAt) }) : t("open")}</small>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/complaints/new?customer=${customer}`}>{t("new")}</Link>
        {rows.length > 0 && (
          <>
            {" · "}
            <Link to={`/complaints?customer=${customer}`}>{t("all")}</Link>
          </>
        )}
      </p>
    </section>
  );
}
