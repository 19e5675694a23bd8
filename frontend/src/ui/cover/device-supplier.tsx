import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, take } from "../../api/client";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import sections from "../sections.module.css";
import { StatusTag } from "../status-tag";

interface Supplied {
  supplier: { id: string; name: string } | null;
  agreement: { id: string; number: string } | null;
  qualityTerms: string | null;
  serviceTerms: string | null;
}

/** One click from a device, or a job about it, to its supplier and what they answer for (9.3b). */
export function DeviceSupplier({ model, className }: { model: string; className?: string }) {
  return useMay("showSuppliedDevices") ? <Shown model={model} className={className} /> : null;
}

function Shown({ model, className }: { model: string; className?: string }) {
  const t = useWords("cover");
  const { data } = useQuery({
    queryKey: ["supplier", "of", model],
    meta: { live: ["supplier_agreement", "supplier"] },
    queryFn: () => take<Supplied>(api.GET(`/api/v1/supplied-devices/${model}` as never, {} as never) as never),
  });
  // Where nobody says who supplies what, the page is not crowded with it; the list of devices tells it.
  if (!data?.supplier) return null;
  return (
    <section className={className}>
      <div className={sections.head}>
        <h2>{t("supplier")}</h2>
        <Link to={`/suppliers/${data.supplier.id}`}>{data.supplier.name}</Link>
      </div>
      {data.agreement ? (
        <dl className={sections.facts}>
          <dt>{t("agreement", { number: "" })}</dt>
          <dd>
            <Link to={`/suppliers/${data.supplier.id}`}>{data.agreement.number}</Link>
          </dd>
          <dt>{t("quality")}</dt>
          <dd>{data.qualityTerms}</dd>
          <dt>{t("service")}</dt>
          <dd>{data.serviceTerms}</dd>
        </dl>
      ) : (
        <p>
          <StatusTag tone="amber">{t("noAgreement")}</StatusTag>
        </p>
      )}
    </section>
  );
}
