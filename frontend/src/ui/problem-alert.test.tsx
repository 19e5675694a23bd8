import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Problem } from "../api/problem";
import { ProblemAlert } from "./problem-alert";

const problem = new Problem(400, {
  detail: "Two fields are missing.",
  article: "1.3a",
  requestId: "r-17",
  errors: [{ field: "phone", message: "must not be empty" }],
});

it("takes the focus, says the sentence, the article and the id, and leads to the field", async () => {
  render(
    <>
      <ProblemAlert problem={problem} labels={{ phone: "Phone" }} />
      <input id="phone" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  expect(screen.getByText("Two fields are missing.")).toBeTruthy();
  expect(screen.getByText(/1\.3a/)).toBeTruthy();
  expect(screen.getByText("r-17")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Phone: must not be empty" }));
  expect(document.activeElement?.id).toBe("phone");
});

it("says one wrong field once, and leads to it", async () => {
  const one = new Problem(400, { detail: "Too short.", errors: [{ field: "next", message: "Too short." }] });
  render(
    <>
      <ProblemAlert problem={one} />
      <input id="next" />
    </>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Too short." }));
  expect(document.activeElement?.id).toBe("next");
});

it("says that nothing came back when nothing came back", () => {
  render(<ProblemAlert problem={Problem.of(new TypeError("Failed to fetch"))} />);
  expect(screen.getByText(/No connection/)).toBeTruthy();
});
