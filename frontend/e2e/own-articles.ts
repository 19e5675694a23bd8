import { type APIRequestContext, expect } from "@playwright/test";

interface Written {
  zh: string;
  en: string;
  kind: string;
  rules: Record<string, unknown>[];
  parameters?: Record<string, unknown>;
}

const ok = async <T>(answer: {
  ok(): boolean;
  status(): number;
  json(): Promise<unknown>;
  text(): Promise<string>;
}) => {
  expect(answer.ok(), `${answer.status()} ${answer.ok() ? "" : await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
};

/** A regulation of the company's own with one article, adopted: no line of code says what it demands. */
export async function ownArticle(writer: APIRequestContext, article: Written) {
  const stamp = `${Date.now()}`.slice(-8);
  const regulation = await ok<{ id: string }>(
    await writer.post("/api/v1/regulations", {
      data: { code: `own-${stamp}`, title: { zh: `本公司补充规定 ${stamp}`, en: `Our own rules ${stamp}` } },
    }),
  );
  const ref = `E${stamp}`;
  const added = await ok<{ id: string; version: number }>(
    await writer.post(`/api/v1/regulations/${regulation.id}/articles`, {
      data: { ref, parameters: {}, manual: false, ...article },
    }),
  );
  await ok(await writer.post(`/api/v1/regulations/${regulation.id}/adoption`, { data: { takeUp: false } }));
  return {
    id: added.id,
    ref,
    /** So that it binds no other test. */
    retire: async () =>
      ok(await writer.post(`/api/v1/articles/${added.id}/retirement`, { data: { reason: "试验结束" } })),
  };
}
