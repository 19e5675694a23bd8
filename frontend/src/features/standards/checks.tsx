import { useState } from "react";
import { showDate } from "../../lib/dates";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { FinishCheck, SettleFinding } from "./check-dialogs";
import type { Finding, ShopCheck } from "./queries";

/** Checks planned and done, each with what was found. */
export function Checks() {
  const t = useWords("standards");
  const [finishing, setFinishing] = useState<ShopCheck | null>(null);
  const [settling, setSettling] = useState<Finding | null>(null);
  const list = useList<ShopCheck>("shop_check", "/api/v1/shop-checks", {});
  return (
    <section className={sections.column}>
      <h2>{t("checks")}</h2>
      <Waiting query={list} />
      {list.rows?.length === 0 && <p>{t("noChecks")}</p>}
      <ul className={sections.lines}>
        {list.rows?.map((check) => (
          <li key={check.id} className={sections.line}>
            <div className={sections.row}>
              <strong>
                {check.number} {check.branch.name}
              </strong>
              <span>{check.title}</span>
              <StatusTag tone={check.doneOn ? "good" : "waiting"}>
                {check.doneOn
                  ? t("doneOn", { on: showDate(check.doneOn), name: check.doneBy?.name ?? "" })
                  : t("plannedOn", { on: showDate(check.plannedOn) })}
              </StatusTag>
              {check.allowedActions.includes("finishShopCheck") && (
                <Button onClick={() => setFinishing(check)}>{t("finish")}</Button>
              )}
            </div>
            {check.note && <p>{check.note}</p>}
            {check.findings.map((finding) => (
              <div key={finding.id} className={sections.row}>
                <span>{finding.what}</span>
                <StatusTag tone={finding.settledAt ? "good" : finding.late ? "late" : "amber"}>
                  {finding.settledAt ? finding.how : t("dueOn", { on: showDate(finding.dueOn) })}
                </StatusTag>
                {!finding.settledAt && check.allowedActions.includes("settleFinding") && (
                  <Button onClick={() => setSettling(finding)}>{t("settle")}</Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {list.more && <Button onClick={list.more}>{t("more")}</Button>}
      {finishing && <FinishCheck check={finishing} onClose={() => setFinishing(null)} />}
      {settling && <SettleFinding finding={settling} onClose={() => setSettling(null)} />}
    </section>
  );
}
