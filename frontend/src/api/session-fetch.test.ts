import { afterEach, expect, it, vi } from "vitest";
import { sessionFetch } from "./session-fetch";
import { setSigned } from "./signing-in";

const answers = (...list: number[]) => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (input: Request | string) => {
    asked.push(typeof input === "string" ? input : new URL(input.url).pathname);
    return Promise.resolve(new Response(null, { status: list.shift() ?? 500 }));
  });
  return asked;
};

const request = () => new Request("http://localhost/api/v1/tickets", { method: "POST", body: "typed" });

afterEach(() => vi.unstubAllGlobals());

it("refreshes once and repeats the request", async () => {
  const asked = answers(401, 200, 201);
  expect((await sessionFetch(request())).status).toBe(201);
  expect(asked).toEqual(["/api/v1/tickets", "/api/v1/session/refresh", "/api/v1/tickets"]);
});

it("waits for a new sign-in when the refresh is refused, then goes on", async () => {
  answers(401, 401, 401, 201);
  const pending = sessionFetch(request());
  await new Promise((resolve) => setTimeout(resolve));
  setSigned(true);
  expect((await pending).status).toBe(201);
});

it("lets the refusal through when the person signs out instead", async () => {
  answers(401, 401, 401);
  const pending = sessionFetch(request());
  await new Promise((resolve) => setTimeout(resolve));
  setSigned(false);
  expect((await pending).status).toBe(401);
});

it("goes on with what another window has refreshed", async () => {
  const asked = answers(401, 401, 200, 201);
  expect((await sessionFetch(request())).status).toBe(201);
  expect(asked[2]).toBe("/api/v1/session");
});

it("refreshes when a page is opened again later, but asks nobody to sign in before there was a session", async () => {
  answers(401, 200, 200);
  expect((await sessionFetch(new Request("http://localhost/api/v1/session"))).status).toBe(200);
  answers(401, 401, 401);
  expect((await sessionFetch(new Request("http://localhost/api/v1/session"))).status).toBe(401);
});

it("does not take a wrong password for an expired session", async () => {
  const asked = answers(401);
  const answer = await sessionFetch(new Request("http://localhost/api/v1/session", { method: "POST", body: "{}" }));
  expect(answer.status).toBe(401);
  expect(asked).toHaveLength(1);
});
