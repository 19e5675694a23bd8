import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, take } from "../../api/client";
import { showDay } from "../../lib/dates";
import type { Page } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { certificatesOf } from "../cover/unit-certificates";
import sections from "../sections.module.css";

interface WorksLine {
  id: string;
  number: string;
  name: string;
  endsOn: string | null;
}

/** A customer's building works and certificates; nothing where there are none. */
export function CustomerWarranties({ customer, className }: { customer: string; className?: string }) {
  return useMay("listCertificates") ? <Shown customer={customer} className={className} /> : null;
}

function Shown({ customer, className }: { customer: string; className?: string }) {
  const t = useWords("cover");
  const certificates = useQuery(certificatesOf({ customer, limit: 20 }));
  const works = useQuery({
    queryKey: ["works", "of", customer],
    queryFn: () =>
      take<Page<WorksLine>>(
        api.GET("/api/v1/works" as never, { params: { query: { customer, limit: 20 } } } as never) as never,
      ),
  });
  const papers = certificates.data?.items ?? [];
  const sites = works.data?.items ?? [];
  if (papers.length === 0 && sites.length === 0) return null;
  return (
    <section className={className}>
      <h2>{t("warranties")}</h2>
      <ul className={sections.lines}>
        {sites.map((one) => (
          <li key={one.id}>
            <Link to={`/works/${one.id}`}>{one.name}</Link>{" "}
            {one.endsOn ? t("until", { day: showDay(one.endsOn) }) : t("notAccepted")}
          </li>
        ))}
        {papers.map((one) => (
          <li key={one.id}>
            <Link to={`/certificates/${one.id}`}>
              {one.number} {one.content.title}
            </Link>{" "}
            {t(one.valid ? "valid" : "ended")}
          </li>
        ))}
      </ul>
    </section>
  );
}
