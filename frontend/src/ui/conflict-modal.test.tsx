import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Problem } from "../api/problem";
import { ConflictModal } from "./conflict-modal";

it("names the other person and shows both versions of what differs, nothing else", () => {
  const problem = new Problem(409, { code: "stale-version", changedBy: { id: "1", name: "Li Na" } });
  render(
    <ConflictModal
      problem={problem}
      fields={[
        { name: "fault", label: "Fault", mine: "does not cool", theirs: "leaks" },
        { name: "phone", label: "Phone", mine: "1380", theirs: "1380" },
      ]}
      onKeepMine={() => {}}
      onTakeTheirs={() => {}}
      onClose={() => {}}
    />,
  );
  expect(problem.stale).toBe(true);
  expect(screen.getByRole("heading", { hidden: true }).textContent).toContain("Li Na");
  expect(screen.getByText("does not cool")).toBeTruthy();
  expect(screen.getByText("leaks")).toBeTruthy();
  expect(screen.queryByText("Phone")).toBeNull();
});
