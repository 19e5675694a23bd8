import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { keysOf, ShortcutList, useShortcuts } from "./shortcuts";

const run = vi.fn();
const save = vi.fn();

function Page() {
  useShortcuts([
    { keys: "n", label: "New call", run },
    { keys: "mod+enter", label: "Save", run: save, whileTyping: true },
  ]);
  return (
    <>
      <input aria-label="name" />
      <ShortcutList />
    </>
  );
}

it("fires on the page, not while somebody types, unless told so", () => {
  run.mockClear();
  render(<Page />);
  fireEvent.keyDown(document.body, { key: "n" });
  expect(run).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(screen.getByLabelText("name"), { key: "n" });
  expect(run).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(screen.getByLabelText("name"), { key: "Enter", ctrlKey: true });
  expect(save).toHaveBeenCalledTimes(1);
});

it("never fires while an input method composes", () => {
  run.mockClear();
  save.mockClear();
  render(<Page />);
  fireEvent.keyDown(document.body, { key: "n", isComposing: true });
  fireEvent.keyDown(document.body, { key: "n", keyCode: 229 });
  fireEvent.keyDown(document.body, { key: "Enter", ctrlKey: true, isComposing: true });
  expect(run).not.toHaveBeenCalled();
  expect(save).not.toHaveBeenCalled();
});

it("lists the page's keys on ?", () => {
  render(<Page />);
  fireEvent.keyDown(document.body, { key: "?", shiftKey: true });
  expect(screen.getByText("New call")).toBeTruthy();
});

it("forgets a page's keys when it is left", () => {
  run.mockClear();
  render(<Page />).unmount();
  fireEvent.keyDown(document.body, { key: "n" });
  expect(run).not.toHaveBeenCalled();
});

it("writes keys one way", () => {
  const event = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(keysOf({ ...event, key: "D", shiftKey: true })).toBe("shift+d");
  expect(keysOf({ ...event, key: "?", shiftKey: true })).toBe("?");
  expect(keysOf({ ...event, key: "k", metaKey: true })).toBe("mod+k");
});
