import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { Problem } from "../api/problem";
import { type SendPhoto, usePhotoQueue } from "./photo-queue";

const photo = new Blob(["x"], { type: "image/jpeg" });

beforeEach(() => {
  URL.createObjectURL = () => "blob:preview";
  URL.revokeObjectURL = () => undefined;
});

it("sends one after another and never two at once", async () => {
  let open = 0;
  let most = 0;
  const send: SendPhoto = async () => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
  };
  const { result } = renderHook(() => usePhotoQueue(send));
  act(() => {
    result.current.add(photo);
    result.current.add(photo);
  });
  await waitFor(() => expect(result.current.photos.map((each) => each.state)).toEqual(["sent", "sent"]));
  expect(most).toBe(1);
  expect(result.current.unsent).toBe(0);
});

it("keeps what failed, and tries again under the same id", async () => {
  const tried: string[] = [];
  const send: SendPhoto = async (_photo, id) => {
    tried.push(id);
    if (tried.length === 1) throw new Problem(0, { code: "offline" });
  };
  const { result } = renderHook(() => usePhotoQueue(send));
  act(() => result.current.add(photo));
  await waitFor(() => expect(result.current.photos[0]?.problem?.code).toBe("offline"));
  expect(result.current.unsent).toBe(1);
  act(() => result.current.retry(result.current.photos[0]?.id ?? ""));
  await waitFor(() => expect(result.current.photos[0]?.state).toBe("sent"));
  expect(tried[0]).toBe(tried[1]);
});

it("keeps photos until there is somewhere to send them", async () => {
  const sent: string[] = [];
  const send: SendPhoto = async (_photo, id) => sent.push(id);
  const { result, rerender } = renderHook(({ to }: { to: SendPhoto | null }) => usePhotoQueue(to), {
    initialProps: { to: null as SendPhoto | null },
  });
  act(() => result.current.add(photo));
  expect(result.current.photos[0]?.state).toBe("waiting");
  rerender({ to: send });
  await waitFor(() => expect(sent).toHaveLength(1));
});
