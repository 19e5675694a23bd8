import { noWish, type Wish, type WishForm, wishOf } from "./wish";

/** What the customer types; kept on the phone until it is sent. */
export interface ReportForm {
  fault: string;
  model: string;
  serial: string;
  name: string;
  phone: string;
  address: string;
  wish: WishForm;
}

export const blankReport: ReportForm = {
  fault: "",
  model: "",
  serial: "",
  name: "",
  phone: "",
  address: "",
  wish: noWish,
};

/** The request's body. The id is the draft's, so that a second tap is the same report. */
export interface FaultReport {
  id: string;
  name: string;
  phone: string;
  address: string;
  fault: string;
  model?: string;
  serial?: string;
  wish?: Wish;
}

export function reportOf(id: string, form: ReportForm): FaultReport {
  const wish = wishOf(form.wish);
  return {
    id,
    name: form.name.trim(),
    phone: form.phone.trim(),
    address: form.address.trim(),
    fault: form.fault.trim(),
    ...(form.model.trim() && { model: form.model.trim() }),
    ...(form.serial.trim() && { serial: form.serial.trim() }),
    ...(wish && { wish }),
  };
}

/** What the server answers to a report. */
export interface Reported {
  number: string;
  /** Ends in /p/follow/<token>. */
  followUrl: string;
}

/** The secret end of a follow link. */
export const tokenOf = (followUrl: string): string => /\/p\/follow\/([^/?#]+)/.exec(followUrl)?.[1] ?? "";
