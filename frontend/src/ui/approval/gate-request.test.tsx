import { QueryClientProvider, useMutation } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { Problem } from "../../api/problem";
import { makeQueryClient } from "../../api/query-client";
import type { Approval } from "../../lib/approval";
import { loadWords } from "../../lib/words";
import { Button } from "../button";
import { ProblemAlert } from "../problem-alert";

const facts = { amount: 20000 };
const refusal = (more: object = {}) => ({
  code: "approval-required",
  detail: "A contract over 10 000 yuan must be signed.",
  article: "12.4.21a",
  articleId: "a1",
  requestId: "r1",
  approval: {
    action: "contract.conclude",
    subject: { kind: "customer", id: "c1" },
    branchId: "b1",
    facts,
    missing: [
      { role: "branch_manager", label: "Branch manager", people: ["Wang"] },
      { role: "general_manager", label: "General manager", people: [] },
    ],
    pending: null,
    refused: null,
    ...more,
  },
});

const step = (label: string, decision: "signed" | "refused" | null, reason: string | null = null) => ({
  role: label,
  label,
  person: decision ? { id: label, name: `Ms ${label}` } : null,
  decision,
  at: null,
  reason,
  onBehalfOf: null,
  mine: false,
});

const approval = (status: Approval["status"], steps: Approval["steps"]) => ({
  id: "p1",
  number: "A-7",
  mode: "in_order",
  status,
  steps,
});

let answers: Record<string, unknown>;
let sent: { path: string; body: unknown }[];

beforeEach(async () => {
  await loadWords(["approval"]);
  sent = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname.replace("/api/v1", "");
    sent.push({ path, body: request.method === "POST" ? await request.json() : null });
    const key = Object.keys(answers).find((each) => path.startsWith(each)) ?? "";
    return Response.json(answers[key]);
  });
});

/** A page whose action a gate refuses until the signatures are there. */
function Page({ attempt }: { attempt: (price: number) => Promise<string> }) {
  const save = useMutation({ mutationFn: attempt });
  return (
    <>
      <Button onClick={() => save.mutate(20000)}>Conclude</Button>
      {save.error && <ProblemAlert problem={save.error} />}
      {save.data && <p>{save.data}</p>}
    </>
  );
}

const show = (attempt: (price: number) => Promise<string>) => {
  const client = makeQueryClient();
  render(
    <QueryClientProvider client={client}>
      <Suspense>
        <Page attempt={attempt} />
      </Suspense>
    </QueryClientProvider>,
  );
  return client;
};

it("says what is missing and who can sign, asks with the refused facts, and repeats the action once signed", async () => {
  const waiting = approval("waiting", [step("Branch manager", "signed"), step("General manager", null)]);
  answers = { "/approvals": waiting };
  let signed = false;
  const tries: number[] = [];
  const client = show(async (price) => {
    tries.push(price);
    if (!signed) throw new Problem(409, refusal());
    return "concluded";
  });

  await userEvent.click(screen.getByRole("button", { name: "Conclude" }));
  expect(screen.getByRole("link", { name: "by article 12.4.21a" }).getAttribute("href")).toBe("/articles/a1");
  expect(await screen.findByText("Wang")).toBeTruthy();
  expect(screen.getByText("nobody holds this role now")).toBeTruthy();

  await userEvent.type(screen.getByLabelText("Note (optional)"), "for the fair");
  await userEvent.click(screen.getByRole("button", { name: "Ask for approval" }));
  expect(await screen.findByText(/A-7 was sent and waits/)).toBeTruthy();
  expect(sent[0]?.body).toMatchObject({ action: "contract.conclude", facts, note: "for the fair", branchId: "b1" });
  expect(screen.getByText("Next to sign")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Signed: do it now" })).toBeNull();

  signed = true;
  answers = {
    "/approvals": approval("signed", [step("Branch manager", "signed"), step("General manager", "signed")]),
  };
  await act(() => client.invalidateQueries({ queryKey: ["approval"] }));
  await userEvent.click(await screen.findByRole("button", { name: "Signed: do it now" }));
  expect(await screen.findByText("concluded")).toBeTruthy();
  expect(tries).toEqual([20000, 20000]);
  expect(screen.queryByRole("alert")).toBeNull();
});

it("shows a request that waits already, and when it is refused why, with the way to ask again", async () => {
  answers = {
    "/approvals/p1": approval("refused", [
      step("Branch manager", "signed"),
      step("General manager", "refused", "too cheap"),
    ]),
  };
  show(() => Promise.reject(new Problem(409, refusal({ pending: "p1" }))));
  await userEvent.click(screen.getByRole("button", { name: "Conclude" }));
  expect(await screen.findByText("The last request was refused: too cheap")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Ask again" })).toBeTruthy();
});
