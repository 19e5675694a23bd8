import "../ui/base.css";
import "../ui/print.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { makeQueryClient } from "../api/query-client";
import { loadWords } from "../lib/words";
import { makeRouter } from "./router";
import { Splash } from "./splash";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

await loadWords(["app", "ui", "nav"]);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <Suspense fallback={<Splash />}>
        <RouterProvider router={makeRouter()} />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);
