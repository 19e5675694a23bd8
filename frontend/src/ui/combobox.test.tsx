import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { Combobox, type ComboboxOption } from "./combobox";

const people = ["Wang Wei", "Wang Fang", "Li Na"].map((text) => ({ key: text, text, value: text }));
const find = vi.fn(async (typed: string) => people.filter((one) => one.text.toLowerCase().includes(typed)));

function Form({ ask = find }: { ask?: (typed: string, signal: AbortSignal) => Promise<ComboboxOption<string>[]> }) {
  const [value, setValue] = useState<ComboboxOption<string> | null>(null);
  return <Combobox label="Technician" value={value} onChoose={setValue} find={ask} delay={0} />;
}

it("finds, moves and chooses by keyboard; the choice is the field's value", async () => {
  render(<Form />);
  const field = screen.getByRole("combobox", { name: "Technician" }) as HTMLInputElement;
  await userEvent.type(field, "wang");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2));
  expect(field.getAttribute("aria-activedescendant")).toBe(screen.getAllByRole("option")[0]?.id);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(field.value).toBe("Wang Fang");
  expect(screen.queryByRole("option")).toBeNull();
});

it("announces how many were found", async () => {
  render(<Form />);
  await userEvent.type(screen.getByRole("combobox"), "wang");
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("2 found"));
});

it("drops an answer that comes after a newer question", async () => {
  const late = new Map<string, (found: ComboboxOption<string>[]) => void>();
  render(<Form ask={(typed) => new Promise((resolve) => late.set(typed, resolve))} />);
  await userEvent.type(screen.getByRole("combobox"), "w");
  await waitFor(() => expect(late.has("w")).toBe(true));
  await userEvent.type(screen.getByRole("combobox"), "a");
  await waitFor(() => expect(late.has("wa")).toBe(true));
  late.get("wa")?.([people[1] as ComboboxOption<string>]);
  late.get("w")?.([people[2] as ComboboxOption<string>]);
  await waitFor(() => expect(screen.getByRole("option").textContent).toBe("Wang Fang"));
});

it("gives back what was chosen when typing is abandoned with Esc", async () => {
  render(<Form />);
  const field = screen.getByRole("combobox") as HTMLInputElement;
  await userEvent.type(field, "li");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
  await userEvent.keyboard("{Enter}");
  await userEvent.type(field, "x");
  await userEvent.keyboard("{Escape}");
  expect(field.value).toBe("Li Na");
});
