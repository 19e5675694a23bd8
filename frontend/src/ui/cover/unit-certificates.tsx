import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { api, take } from "../../api/client";
import { showDay } from "../../lib/dates";
import type { Page } from "../../lib/list";
import { useMay } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { ProblemAlert } from "../problem-alert";
import sections from "../sections.module.css";
import { toast } from "../toast";

export interface CertificateRow {
  id: string;
  number: string;
  valid: boolean;
  content: { title: string; until: string };
}

export const certificatesOf = (query: object) => ({
  queryKey: ["certificate", "of", query],
  queryFn: () =>
    take<Page<CertificateRow>>(api.GET("/api/v1/certificates" as never, { params: { query } } as never) as never),
});

/** The warranty certificates of one unit; another is issued with its terms of today. */
export function UnitCertificates({ unit, className }: { unit: string; className?: string }) {
  const t = useWords("cover");
  const client = useQueryClient();
  const may = useMay("issueUnitCertificate");
  const [id, setId] = useState(uuid);
  const certificates = useQuery(certificatesOf({ equipment: unit, limit: 20 }));
  const issue = useMutation({
    mutationFn: () =>
      take(api.POST(`/api/v1/equipment/${unit}/certificates` as never, { body: { id } } as never) as never),
    onSuccess: () => {
      setId(uuid());
      toast({ text: t("issued") });
      return client.invalidateQueries({ queryKey: ["certificate"] });
    },
  });
  return (
    <section className={className}>
      <h2>{t("certificates")}</h2>
      {certificates.error && <ProblemAlert problem={certificates.error} />}
      {certificates.data?.items.length === 0 && <p className={sections.note}>{t("noCertificates")}</p>}
      <ul className={sections.lines}>
        {certificates.data?.items.map((one) => (
          <li key={one.id}>
            <Link to={`/certificates/${one.id}`}>{one.number}</Link> {t("until", { day: showDay(one.content.until) })}
          </li>
        ))}
      </ul>
      {issue.error && <ProblemAlert problem={issue.error} />}
      {may && (
        <div>
          <Button onClick={() => issue.mutate()} busy={issue.isPending}>
            {t("issue")}
          </Button>
        </div>
      )}
    </section>
  );
}
