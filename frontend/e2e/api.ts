import { expect, type Page } from "@playwright/test";

async function asked<T>(page: Page, method: "get" | "post" | "put", path: string, data?: unknown): Promise<T> {
  const answer = await page.request[method](`/api/v1${path}`, {
    headers: { "Accept-Language": "zh-CN" },
    ...(data === undefined ? {} : { data }),
  });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${answer.ok() ? "" : await answer.text()}`).toBe(true);
  return (answer.status() === 204 ? undefined : await answer.json()) as T;
}

/** The API as the person of this window; fails where it refuses. */
export const api = (page: Page) => ({
  get: <T>(path: string) => asked<T>(page, "get", path),
  post: <T>(path: string, data: unknown = {}) => asked<T>(page, "post", path, data),
  put: <T>(path: string, data: unknown) => asked<T>(page, "put", path, data),
});
