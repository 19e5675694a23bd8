import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Facts } from "../../ui/facts";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { CostsSection } from "./costs-section";
import { type GoodsReturn, returnQuery, stepOfReturn } from "./queries";
import { type Asked, ReturnDialog } from "./return-dialogs";
import { ReturnState } from "./return-state";

/** One return: the request and its consent, the goods, what they cost and who bears it. */
export default function ReturnPage() {
  const { id = "" } = useParams();
  const found = useQuery(returnQuery(id));
  if (!found.data) return <Waiting query={found} />;
  return <Whole key={id} goods={found.data} />;
}

function Whole({ goods }: { goods: GoodsReturn }) {
  const t = useWords("returns");
  const client = useQueryClient();
  const [open, setOpen] = useState<Asked | null>(null);
  const accept = useMutation({
    mutationFn: () => stepOfReturn(goods.id, "acceptance"),
    onSuccess: () => client.invalidateQueries({ queryKey: ["goods_return"] }),
  });
  const may = (action: string) => goods.allowedActions.includes(action);
  const name = goods.ofShop ? goods.branch.name : goods.customerName || t("unnamed");
  const who = goods.customer && !goods.ofShop ? <Link to={`/customers/${goods.customer.id}`}>{name}</Link> : name;
  return (
    <>
      <PageHeader
        title={goods.number}
        beside={<ReturnState goods={goods} />}
        lead={[sayCode(t, `kind.${goods.kind}`), `${goods.product} × ${goods.quantity}`, goods.branch.name].join(" · ")}
      >
        <Link to="/goods-returns">{t("back")}</Link>
        {may("declineReturn") && <Button onClick={() => setOpen("refusal")}>{t("decline")}</Button>}
        {may("settleReturn") && <Button onClick={() => setOpen("settlement")}>{t("settle")}</Button>}
        {may("receiveReturnedGoods") && <Button onClick={() => setOpen("receipt")}>{t("receive")}</Button>}
        {may("acceptReturn") && (
          <Button kind="main" busy={accept.isPending} onClick={() => accept.mutate()}>
            {t(goods.receivedAt ? "acceptLater" : "accept")}
          </Button>
        )}
      </PageHeader>
      {accept.error && <ProblemAlert problem={accept.error} />}
      <div className={sections.columns}>
        <div className={sections.column}>
          <section className={sections.section}>
            <h2>{t("request")}</h2>
            <Facts
              rows={[
                [t("from"), who],
                [t("product"), `${goods.product} × ${goods.quantity}`],
                [t("serial"), goods.serial],
                [t("reason"), goods.reason],
                [t("requested"), `${goods.requestedBy.name} · ${showMoment(goods.requestedAt)}`],
                [
                  t("consent"),
                  goods.consent
                    ? [goods.consent.by?.name, showMoment(goods.consent.at)].filter(Boolean).join(" · ")
                    : t("consent.none"),
                ],
                [t("declinedWhy"), goods.declinedWhy],
              ]}
            />
          </section>
          {goods.receivedAt && (
            <section className={sections.section}>
              <h2>{t("goods")}</h2>
              <Facts
                rows={[
                  [t("received"), [goods.receivedBy?.name, showMoment(goods.receivedAt)].filter(Boolean).join(" · ")],
                  [t("quantity"), goods.receivedQuantity],
                  [t("note"), goods.receivedNote],
                  [t("booked"), t(goods.withoutConsent ? "withoutConsent" : "withConsent")],
                  [t("refund"), goods.refund !== null && <Money amount={goods.refund} />],
                  [t("settledNote"), goods.settledNote],
                ]}
              />
            </section>
          )}
          {goods.receivedAt && <CostsSection goods={goods} />}
        </div>
        <section className={sections.section}>
          <h2>{t("history")}</h2>
          <SubjectTimeline kind="goods_return" id={goods.id} />
        </section>
      </div>
      {open && <ReturnDialog goods={goods} step={open} onClose={() => setOpen(null)} />}
    </>
  );
}
