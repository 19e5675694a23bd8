import { afterEach, expect, it, vi } from "vitest";
import { api, ifMatch, once, take } from "./client";
import { Problem } from "./problem";

const asked: Request[] = [];
const answer = (response: Response | Error) =>
  vi.stubGlobal("fetch", (request: Request) => {
    asked.push(request);
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  });

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

const call = {
  channel: "phone",
  serviceType: "paid",
  name: "A",
  address: "B",
  phone: "1",
  modelId: "m",
  fault: "leaks",
} as const;

it("asks in the reader's language, with version and key where they are given", async () => {
  answer(Response.json({ number: "T-1" }));
  const body = await take<{ number: string }>(
    api.POST("/api/v1/tickets", { body: call, headers: { ...ifMatch(7), ...once("key-1") } }),
  );
  expect(body.number).toBe("T-1");
  const headers = asked[0]?.headers;
  expect([headers?.get("Accept-Language"), headers?.get("If-Match"), headers?.get("Idempotency-Key")]).toEqual([
    "en",
    '"7"',
    "key-1",
  ]);
});

it("throws what was refused", async () => {
  answer(Response.json({ code: "stale-version", detail: "Somebody was faster." }, { status: 409 }));
  const failure = await api.GET("/api/v1/tickets").catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(Problem);
  expect((failure as Problem).stale).toBe(true);
});

it("throws silence as a problem too", async () => {
  answer(new TypeError("Failed to fetch"));
  const failure = await api.GET("/api/v1/tickets").catch((thrown: unknown) => thrown);
  expect((failure as Problem).code).toBe("offline");
});

it("repeats a filter that has several values", async () => {
  answer(Response.json({}));
  await api.GET("/api/v1/tickets", { params: { query: { status: ["registered", "done"], q: undefined } } });
  expect(new URL(asked[0]?.url ?? "").search).toBe("?status=registered&status=done");
});
