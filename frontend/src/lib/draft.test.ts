import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useDrafts } from "./draft";

const blank = { name: "", phone: "" };
const call = (person = "p1") => renderHook(() => useDrafts("call", person, blank));

it("survives a reload", () => {
  const first = call();
  act(() => first.result.current.change({ name: "Wang" }));
  first.unmount();
  expect(call().result.current.form).toEqual({ name: "Wang", phone: "" });
});

it("keeps two side by side, each its own", () => {
  const { result } = call();
  act(() => result.current.change({ name: "Wang" }));
  const wang = result.current.id;
  act(() => result.current.begin());
  expect(result.current.form).toEqual(blank);
  act(() => result.current.change({ name: "Li" }));
  expect(result.current.drafts.map((draft) => draft.form.name)).toEqual(["Wang", "Li"]);
  act(() => result.current.open(wang));
  expect(result.current.form.name).toBe("Wang");
});

it("forgets what was saved and shows what still waits", () => {
  const { result } = call();
  act(() => result.current.change({ name: "Wang" }));
  act(() => result.current.begin());
  act(() => result.current.change({ name: "Li" }));
  act(() => result.current.finish());
  expect(result.current.form.name).toBe("Wang");
  act(() => result.current.finish());
  expect(result.current.form).toEqual(blank);
  expect(localStorage.length).toBe(1); // the language alone
});

it("is not shown to the next person at this desk", () => {
  const mine = call("p1");
  act(() => mine.result.current.change({ name: "Wang" }));
  expect(call("p2").result.current.form).toEqual(blank);
});
