import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import type { GoodsReturn } from "./queries";

const tones = { requested: "amber", accepted: "going", declined: "off", received: "going", settled: "good" } as const;

/** How far the goods are; that they came without consent stands beside it. */
export function ReturnState({ goods }: { goods: GoodsReturn }) {
  const t = useWords("returns");
  return (
    <>
      <StatusTag tone={tones[goods.status]}>{t(`state.${goods.status}`)}</StatusTag>
      {goods.withoutConsent && <StatusTag tone="late">{t("withoutConsent")}</StatusTag>}
    </>
  );
}
