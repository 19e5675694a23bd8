import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import { Suspense, useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { makeQueryClient } from "../../api/query-client";
import { loadWords } from "../../lib/words";
import type { Complaint } from "./complaint-view";
import { OperationDialog } from "./operation-dialog";
import { complaintQuery } from "./queries";

afterEach(() => vi.unstubAllGlobals());

/** Whoever is quick: the next dialog is opened from what the page holds when the one before closes. */
function Page() {
  const { data } = useQuery(complaintQuery("c1"));
  const [open, setOpen] = useState(true);
  if (!data) return null;
  return open ? (
    <OperationDialog complaint={data as Complaint} operation="readReport" onClose={() => setOpen(false)} />
  ) : (
    <button type="button" onClick={() => setOpen(true)}>
      next
    </button>
  );
}

it("lets one step follow another at once: the second goes out with the version that the first answered", async () => {
  const versions: (string | null)[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    // A reading is slow and tells of the complaint as it was before the step.
    if (request.method === "GET") return Response.json({ id: "c1", version: 1 });
    versions.push(request.headers.get("If-Match"));
    return Response.json({ id: "c1", version: versions.length + 1 });
  });
  await loadWords(["complaints"]);
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <Suspense>
        <Page />
      </Suspense>
    </QueryClientProvider>,
  );
  const press = async () =>
    fireEvent.submit((await screen.findByRole("dialog", { hidden: true })).querySelector("form") as HTMLFormElement);
  await press();
  fireEvent.click(await screen.findByText("next"));
  await press();
  await screen.findByText("next");
  expect(versions).toEqual(['"1"', '"2"']);
});
