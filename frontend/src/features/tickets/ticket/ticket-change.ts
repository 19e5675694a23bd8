import type { ModelRef, TicketChange, TicketView } from "../ticket";

/** What the clerk edits; the model with its name, because the screen shows it. */
export interface TicketForm {
  serviceType: string;
  areaId: string;
  /** Why this centre serves a place that is not in its territory (3.2). */
  reason: string;
  address: string;
  phone: string;
  contactName: string;
  contactPhone: string;
  model: ModelRef;
  equipmentId: string;
  fault: string;
}

export const formOf = (ticket: TicketView): TicketForm => ({
  serviceType: ticket.serviceType,
  areaId: ticket.area?.id ?? "",
  reason: ticket.territoryReason ?? "",
  address: ticket.address,
  phone: ticket.callerPhone,
  contactName: ticket.contactName ?? "",
  contactPhone: ticket.contactPhone ?? "",
  model: ticket.model,
  equipmentId: ticket.equipment?.id ?? "",
  fault: ticket.fault,
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Mine over theirs, but only where I changed something: what I never touched is theirs to change. */
export function merged(base: TicketForm, mine: TicketForm, theirs: TicketForm): TicketForm {
  const result: Record<string, unknown> = { ...theirs };
  for (const key of Object.keys(mine) as (keyof TicketForm)[]) if (!same(mine[key], base[key])) result[key] = mine[key];
  return result as unknown as TicketForm;
}

/** The body of PUT /tickets/{id}: the form, and unchanged what it does not show. */
export function changeOf(ticket: TicketView, form: TicketForm): TicketChange {
  const moved = form.address !== ticket.address;
  return {
    serviceType: form.serviceType,
    contractId: form.serviceType === "contract" ? (ticket.contract?.id ?? ticket.cover?.contract?.id ?? null) : null,
    siteId: moved ? null : (ticket.site?.id ?? null),
    address: form.address.trim(),
    areaId: form.areaId || null,
    reason: form.reason.trim() || null,
    phone: form.phone.trim(),
    contactName: form.contactName.trim() || null,
    contactPhone: form.contactPhone.trim() || null,
    modelId: form.model.id,
    equipmentId: form.equipmentId || null,
    fault: form.fault.trim(),
    wish: ticket.wish,
  };
}
