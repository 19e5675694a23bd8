import { expect, it } from "vitest";
import { Problem } from "./problem";

const answer = (status: number, body: string, type = "application/problem+json") =>
  new Response(body, { status, headers: { "Content-Type": type, "X-Request-Id": "from-header" } });

it("keeps what the server said: sentence, code, article, fields and facts", async () => {
  const problem = await Problem.from(
    answer(
      400,
      JSON.stringify({
        code: "invalid",
        detail: "Phone is missing.",
        requestId: "r-1",
        article: "1.3a",
        errors: [{ field: "phone", message: "must not be empty" }],
        waiting: 2,
      }),
    ),
  );
  expect(problem.message).toBe("Phone is missing.");
  expect(problem.errors).toEqual([{ field: "phone", message: "must not be empty" }]);
  expect([problem.requestId, problem.article, problem.facts.waiting]).toEqual(["r-1", "1.3a", 2]);
});

it("makes a problem of an answer that is none, with the request id of its header", async () => {
  const problem = await Problem.from(answer(502, "<html>", "text/html"));
  expect([problem.status, problem.code, problem.requestId]).toEqual([502, "http-502", "from-header"]);
});

it("tells no answer at all from a refusal", () => {
  expect(Problem.of(new TypeError("Failed to fetch")).code).toBe("offline");
});
