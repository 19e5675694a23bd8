import { render, screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { Approval, ApprovalStep } from "../../lib/approval";
import { loadWords } from "../../lib/words";
import { ApprovalSteps, nextSteps } from "./approval-steps";

const step = (label: string, more: Partial<ApprovalStep> = {}): ApprovalStep => ({
  role: label,
  label,
  person: null,
  decision: null,
  at: null,
  reason: null,
  onBehalfOf: null,
  mine: false,
  ...more,
});
const signed = { decision: "signed", person: { id: "w", name: "Wang" } } as const;
const request = (more: Partial<Approval>) => ({ mode: "in_order", status: "waiting", steps: [], ...more }) as Approval;
const labels = (steps: ApprovalStep[]) => steps.map(({ label }) => label);

beforeEach(() => loadWords(["approval"]));

it("has one next where there is an order, everybody open where there is none, nobody once it is decided", () => {
  const steps = [step("first", signed), step("second"), step("third")];
  expect(labels(nextSteps(request({ steps })))).toEqual(["second"]);
  expect(labels(nextSteps(request({ steps, mode: "all" })))).toEqual(["second", "third"]);
  expect(nextSteps(request({ steps, status: "withdrawn" }))).toEqual([]);
});

it("says who signed for whom, and why somebody refused", () => {
  render(
    <ApprovalSteps
      approval={request({
        status: "refused",
        steps: [
          step("Branch manager", { ...signed, onBehalfOf: { id: "l", name: "Li" } }),
          step("General manager", { decision: "refused", reason: "too cheap" }),
        ],
      })}
    />,
  );
  const [first, second] = screen.getAllByRole("listitem") as [HTMLElement, HTMLElement];
  expect(within(first).getByText(/Wang \(for Li\)/)).toBeTruthy();
  expect(within(first).getByText("Signed")).toBeTruthy();
  expect(within(second).getByText("Refused")).toBeTruthy();
  expect(within(second).getByText("too cheap")).toBeTruthy();
});
