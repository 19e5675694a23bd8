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
