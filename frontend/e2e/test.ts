import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { type DemoPerson, demoPerson } from "./people";

export { expect } from "@playwright/test";

interface Window {
  page: Page;
  person: DemoPerson;
}

interface Fixtures {
  /** A window of its own in which a demo person (login or role) is signed in; `as("clerk")`, `as("technician", phone)`. */
  as: (who: string, options?: BrowserContextOptions) => Promise<Window>;
}

/** Opens a signed-in window; for functions that tests share. */
export type As = Fixtures["as"];

export const phone: BrowserContextOptions = {
  viewport: { width: 375, height: 812 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

export const english: BrowserContextOptions = { locale: "en-GB" };

/** `import { test, expect } from "./test"` */
export const test = base.extend<Fixtures>({
  as: async ({ browser, request, contextOptions, baseURL }, use) => {
    const open: { close: () => Promise<void> }[] = [];
    await use(async (who, options = {}) => {
      const person = await demoPerson(request, who);
      const context = await browser.newContext({ ...contextOptions, baseURL, ...options });
      open.push(context);
      // Through the API, with the cookies of this window; the sign-in page has a test of its own.
      const answer = await context.request.post("/api/v1/session", {
        data: { login: person.login, password: person.password, client: "browser" },
      });
      if (!answer.ok()) throw new Error(`${person.login} cannot sign in: ${answer.status()} ${await answer.text()}`);
      return { page: await context.newPage(), person };
    });
    for (const context of open) await context.close();
  },
});
