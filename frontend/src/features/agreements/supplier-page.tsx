import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { api, take } from "../../api/client";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { AgreementForm } from "./agreement-form";
import { AgreementList } from "./agreement-list";
import { DeviceList } from "./device-list";

/** One supplier: the agreements with both responsibilities, and the devices that come from them. */
export default function SupplierPage() {
  const { id = "" } = useParams();
  const t = useWords("agreements");
  const may = useMay("draftSupplierAgreement");
  const [drafting, setDrafting] = useState(false);
  const supplier = useQuery({
    queryKey: ["supplier", id],
    queryFn: () =>
      take<{ id: string; name: string; contact: string; phone: string }>(
        api.GET(`/api/v1/suppliers/${id}` as never, {} as never) as never,
      ),
  });
  if (!supplier.data) return <Waiting query={supplier} />;
  const { name, contact, phone } = supplier.data;
  return (
    <>
      <PageHeader title={t("supplierTitle", { name })} lead={[contact, phone].filter(Boolean).join(" · ")}>
        {may && (
          <Button kind="main" onClick={() => setDrafting(true)}>
            {t("draft")}
          </Button>
        )}
      </PageHeader>
      <h2>{t("agreements")}</h2>
      <AgreementList filters={{ supplier: id }} />
      <h2>{t("devices")}</h2>
      <DeviceList filters={{ supplier: id }} />
      <SubjectTimeline kind="supplier" id={id} />
      {drafting && <AgreementForm supplier={supplier.data} onClose={() => setDrafting(false)} />}
    </>
  );
}
