import { useNavigate } from "react-router";
import { api, take } from "../../api/client";
import { Problem } from "../../api/problem";
import type { Page } from "../../lib/list";
import { useWords } from "../../lib/words";
import { ScanField, type Scanned } from "../../ui/scan-field";
import type { ItemRow } from "./item";

/** The code on a repair card, scanned, photographed or typed, opens its item and no other (1.7a). */
export function CardScan() {
  const t = useWords("workshop");
  const go = useNavigate();
  const open = async (code: string): Promise<Scanned> => {
    const number = code.trim().toUpperCase();
    try {
      const found = await take<Page<ItemRow>>(api.GET("/api/v1/items", { params: { query: { q: number, limit: 5 } } }));
      const item =
        found.items.find((row) => row.number === number) ?? (found.items.length === 1 ? found.items[0] : null);
      if (!item) return { good: false, says: t("notFound") };
      await go(`/items/${item.id}`);
      return { good: true, says: item.number };
    } catch (failure) {
      return { good: false, says: Problem.of(failure).message };
    }
  };
  return <ScanField label={t("scan")} onScan={open} />;
}
