import { useWords } from "../../../lib/words";

/** What the form calls the fields that the server names when it refuses a call. */
export function useFieldLabels(): Record<string, string> {
  const t = useWords("intake");
  return {
    name: t("field.name"),
    address: t("field.address"),
    areaId: t("field.area"),
    reason: t("field.reason"),
    phone: t("field.phone"),
    contactName: t("field.contactName"),
    contactPhone: t("field.contactPhone"),
    modelId: t("field.model"),
    equipmentId: t("unit.title"),
    serial: t("field.serial"),
    serviceType: t("field.serviceType"),
    contractId: t("field.contract"),
    fault: t("field.fault"),
    wish: t("field.wishDay"),
    channel: t("field.channel"),
    text: t("field.note"),
  };
}
