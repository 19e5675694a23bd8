let zone = "Asia/Shanghai";

/** The company's IANA zone; every date on a screen is in it, wherever the browser stands. Set once from the session. */
export const companyZone = (): string => zone;

export function setCompanyZone(next: string): void {
  zone = next;
}
