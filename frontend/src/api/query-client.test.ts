import { MutationObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { makeQueryClient } from "./query-client";

it("keeps what a step answered when a reading from before comes in after it", async () => {
  const client = makeQueryClient();
  const key = ["item", "one"];
  let answer: (view: object) => void = () => undefined;
  const reading = client.fetchQuery({ queryKey: key, queryFn: () => new Promise<object>((done) => (answer = done)) });
  client.setQueryData(key, { version: 3, status: "under_repair" });
  answer({ version: 2, status: "in_house" });
  await reading;
  expect(client.getQueryData(key)).toEqual({ version: 3, status: "under_repair" });
  client.setQueryData(key, { version: 3, status: "under_repair", holder: "who looked again" });
  expect(client.getQueryData(key)).toHaveProperty("holder");
  client.setQueryData(key, { version: 4, status: "put_forward" });
  expect(client.getQueryData(key)).toHaveProperty("status", "put_forward");
});

it("puts what a step answered where the page reads it, once whoever took the step was told", async () => {
  const client = makeQueryClient();
  client.setQueryData(["complaint", "c1"], { id: "c1", version: 1, step: "taken" });
  client.setQueryData(["complaint", "c2"], { id: "c2", version: 1, step: "taken" });
  client.setQueryData(["ticket", "c1"], { id: "c1", version: 1, customer: "a whole ticket, not this" });
  const heard: unknown[] = [];
  const step = new MutationObserver(client, {
    mutationFn: async () => ({ id: "c1", version: 2, step: "verified" }),
  });
  step.subscribe(() => undefined);
  await step.mutate(undefined, { onSuccess: () => void heard.push(client.getQueryData(["complaint", "c1"])) });
  expect(heard).toEqual([{ id: "c1", version: 1, step: "taken" }]);
  expect(client.getQueryData(["complaint", "c1"])).toEqual({ id: "c1", version: 2, step: "verified" });
  expect(client.getQueryData(["complaint", "c2"])).toHaveProperty("version", 1);
  expect(client.getQueryData(["ticket", "c1"])).toHaveProperty("version", 1);
});
