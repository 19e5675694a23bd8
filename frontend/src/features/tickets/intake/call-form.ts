import { dayOf, instantAt } from "../../../lib/dates";
import type { Caller, CallerTicket, CallerUnit, FaultReport } from "../caller";
import type { ModelRef } from "../ticket";

/** A call while it is being taken; kept as a draft, so it is plain data. */
export interface CallForm {
  /** What was typed or pasted to find the caller. */
  typed: string;
  /** The customer chosen, as found; null while searching and for a new caller. */
  caller: Caller | null;
  /** Nobody known: name and address are written down here. */
  unknown: boolean;
  kind: "person" | "company";
  channel: string;
  name: string;
  siteId: string | null;
  address: string;
  areaId: string;
  /** Why this centre serves a place that is not in its territory (3.2); asked for only then. */
  reason: string;
  /** The number the call comes from. */
  phone: string;
  /** Whom to ask for at the door, when it is somebody else. */
  contactName: string;
  contactPhone: string;
  equipmentId: string | null;
  /** A known customer's unit that is not on file: model and serial are written down. */
  otherUnit: boolean;
  model: ModelRef | null;
  serial: string;
  /** Null: as proposed from cover. */
  serviceType: string | null;
  fault: string;
  wishDay: string | null;
  wishFrom: string;
  wishTo: string;
  wishNote: string;
  /** The open or recent calls were seen and this is another matter (key 3). */
  another: boolean;
  /** The call to which what the caller says is added (key 1). */
  appendTo: string | null;
  note: string;
  /** The web report this call comes from. */
  reportId: string | null;
}

export const blankCall: CallForm = {
  typed: "",
  caller: null,
  unknown: false,
  kind: "person",
  channel: "phone",
  name: "",
  siteId: null,
  address: "",
  areaId: "",
  reason: "",
  phone: "",
  contactName: "",
  contactPhone: "",
  equipmentId: null,
  otherUnit: false,
  model: null,
  serial: "",
  serviceType: null,
  fault: "",
  wishDay: null,
  wishFrom: "",
  wishTo: "",
  wishNote: "",
  another: false,
  appendTo: null,
  note: "",
  reportId: null,
};

export type CallStep = "search" | "open-tickets" | "append" | "details";

/** Where the clerk is: an open or recent call is offered before a new one is written (demand 2). */
export function stepOf(form: CallForm): CallStep {
  if (form.unknown) return "details";
  if (!form.caller) return "search";
  if (form.appendTo) return "append";
  return form.caller.openTickets.length > 0 && !form.another ? "open-tickets" : "details";
}

/** Digits enough to be a number somebody calls from, however it is written. */
export const looksLikePhone = (typed: string): boolean =>
  /^[+\d][\d\s()-]{5,}$/.test(typed.trim()) && typed.replace(/\D/g, "").length >= 7;

/** The caller is this customer: what their file says is filled in, what was already typed stays. */
export function chosen(caller: Caller, form: CallForm): Partial<CallForm> {
  const only = caller.equipment.length === 1 ? caller.equipment[0] : undefined;
  const site = caller.sites.find((each) => each.id === only?.site?.id) ?? caller.sites[0];
  return {
    caller,
    unknown: false,
    another: false,
    name: caller.customer.name,
    phone: form.phone || (looksLikePhone(form.typed) ? form.typed.trim() : (caller.phones[0]?.number ?? "")),
    siteId: site?.id ?? null,
    address: site?.address ?? form.address,
    areaId: site?.area?.id ?? "",
    ...(only ? withUnit(only, caller) : {}),
  };
}

/** The unit the call is about; it also says at which address. */
export function withUnit(unit: CallerUnit, caller: Caller): Partial<CallForm> {
  const site = caller.sites.find((each) => each.id === unit.site?.id);
  return {
    equipmentId: unit.id,
    otherUnit: false,
    model: unit.model,
    serial: unit.serial ?? "",
    serviceType: null,
    ...(site ? { siteId: site.id, address: site.address, areaId: site.area?.id ?? "" } : {}),
  };
}

/** Nobody found: what was typed becomes the number or the name, whichever it looks like. */
export function asNewCaller(form: CallForm): Partial<CallForm> {
  const phone = looksLikePhone(form.typed);
  return {
    unknown: true,
    caller: null,
    name: form.name || (phone ? "" : form.typed.trim()),
    phone: form.phone || (phone ? form.typed.trim() : ""),
  };
}

/** A report from the web as a call half taken: only the customer and the model are still to be confirmed. */
export const fromReport = (report: FaultReport): Partial<CallForm> => ({
  channel: "web",
  reportId: report.id,
  typed: report.phone,
  name: report.name,
  phone: report.phone,
  address: report.address,
  serial: report.serial ?? "",
  fault: [report.modelText, report.fault].filter(Boolean).join("\n"),
});

/** The most recently touched first: it is what the caller most likely asks about. */
export const byTouched = (tickets: CallerTicket[]): CallerTicket[] =>
  [...tickets].sort((one, other) => other.touchedAt.localeCompare(one.touchedAt));

/** The body of POST /tickets. The draft's id becomes the ticket's, so sending twice registers once. */
export function registration(id: string, form: CallForm, serviceType: string) {
  const unit = form.caller?.equipment.find((each) => each.id === form.equipmentId);
  const wish = form.wishDay && form.wishFrom && form.wishTo;
  return {
    id,
    channel: form.channel,
    serviceType,
    ...(form.caller ? { customerId: form.caller.customer.id } : { newCustomer: { kind: form.kind } }),
    siteId: form.siteId,
    name: form.name.trim(),
    address: form.address.trim(),
    areaId: form.areaId || null,
    reason: form.reason?.trim() || null,
    phone: form.phone.trim(),
    contactName: form.contactName.trim() || null,
    contactPhone: form.contactPhone.trim() || null,
    modelId: form.model?.id ?? null,
    equipmentId: form.equipmentId,
    serial: form.equipmentId ? null : form.serial.trim() || null,
    contractId: serviceType === "contract" ? (unit?.cover.contract?.id ?? null) : null,
    fault: form.fault.trim(),
    wish: wish
      ? {
          from: instantAt(form.wishDay ?? "", form.wishFrom),
          to: instantAt(form.wishDay ?? "", form.wishTo),
          note: form.wishNote.trim() || null,
        }
      : null,
    makeVoucher: true,
    reportId: form.reportId,
  };
}

/** A draft's name on its tab. */
export const titleOf = (form: CallForm, startedAt: number): string =>
  form.name || form.phone || form.typed || dayOf(new Date(startedAt));
