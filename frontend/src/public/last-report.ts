/** The last report sent from this phone, so that its owner finds it again without the message. */
export interface LastReport {
  number: string;
  token: string;
}

const stored = "aftercare.lastReport";

export function rememberReport(report: LastReport): void {
  localStorage.setItem(stored, JSON.stringify(report));
}

export function forgetReport(token: string): void {
  if (lastReport()?.token === token) localStorage.removeItem(stored);
}

export function lastReport(): LastReport | null {
  try {
    const found = JSON.parse(localStorage.getItem(stored) ?? "null") as LastReport | null;
    return found?.token ? found : null;
  } catch {
    return null;
  }
}
