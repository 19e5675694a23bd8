import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { plusDays, today } from "../lib/dates";
import { TypedDate } from "./typed-date";

function Form() {
  const [day, setDay] = useState<string | null>(null);
  return (
    <>
      <TypedDate label="Bought on" value={day} onChange={setDay} />
      <output>{day ?? "none"}</output>
    </>
  );
}

it("takes a date as it was typed, when the field is left", async () => {
  render(<Form />);
  await userEvent.type(screen.getByLabelText("Bought on"), "2025/3/7");
  await userEvent.tab();
  expect(screen.getByText("2025-03-07")).toBeTruthy();
});

it("keeps what is no date and says so", async () => {
  render(<Form />);
  await userEvent.type(screen.getByLabelText("Bought on"), "30 feb");
  await userEvent.tab();
  expect((screen.getByLabelText("Bought on") as HTMLInputElement).value).toBe("30 feb");
  expect(screen.getByText("none")).toBeTruthy();
  expect(screen.getByText(/not a date/)).toBeTruthy();
});

it("chooses tomorrow by its chip", async () => {
  render(<Form />);
  await userEvent.click(screen.getByRole("button", { name: "Tomorrow" }));
  expect(screen.getByText(plusDays(today(), 1), { selector: "output" })).toBeTruthy();
});
