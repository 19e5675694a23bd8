import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { Problem } from "../api/problem";
import { makeQueryClient } from "../api/query-client";
import { loadWords } from "../lib/words";
import { FormDialog, type FormField } from "./form-dialog";

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  await loadWords(["ui"]);
});

const fields: FormField[] = [
  {
    name: "kind",
    label: "Kind",
    kind: "choice",
    options: [
      { value: "a", text: "A" },
      { value: "b", text: "B" },
    ],
  },
  { name: "tried", label: "Tried", kind: "area", when: (values) => values.kind === "b" },
  { name: "amount", label: "Amount", kind: "amount" },
  { name: "sure", label: "Sure", kind: "check" },
];

const show = (send: (body: Record<string, unknown>) => Promise<unknown>, onClose = () => {}) =>
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <Suspense>
        <FormDialog
          title="Step"
          confirm="Go"
          done="Done"
          refresh={[]}
          initial={{ kind: "a" }}
          fields={fields}
          send={send}
          onClose={onClose}
        />
      </Suspense>
    </QueryClientProvider>,
  );

it("sends what is asked: numbers as numbers, blanks as null, and nothing of what is not asked", async () => {
  const send = vi.fn(async () => ({}));
  const close = vi.fn();
  show(send, close);
  fireEvent.change(await screen.findByLabelText("Kind"), { target: { value: "b" } });
  fireEvent.change(screen.getByLabelText("Tried"), { target: { value: "both fuses" } });
  fireEvent.change(screen.getByLabelText("Kind"), { target: { value: "a" } });
  expect(screen.queryByLabelText("Tried")).toBeNull();
  fireEvent.change(screen.getByLabelText("Amount"), { target: { value: "1,200.50" } });
  fireEvent.click(screen.getByText("Go"));
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ kind: "a", amount: 1200.5, sure: false }));
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});

it("keeps what was typed when it is refused, and says so at the field", async () => {
  show(async () => {
    throw new Problem(400, {
      code: "invalid",
      detail: "Please correct it.",
      errors: [{ field: "amount", code: "missing", message: "How much?" }],
    } as never);
  });
  fireEvent.click(await screen.findByText("Go"));
  expect((await screen.findAllByText("How much?")).length).toBeGreaterThan(0);
  expect(screen.getByLabelText("Amount").getAttribute("aria-invalid")).toBe("true");
});
