import "../ui/base.css";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { loadWords } from "../lib/words";
import { PublicFrame } from "./public-frame";
import { pageFor } from "./public-pages";

const root = document.getElementById("root");
if (!root) throw new Error("p.html has no #root");

// Words and the page's code travel together; nothing shows half-ready.
const { Page, token } = pageFor(location.pathname);
await loadWords(["public"]);
createRoot(root).render(
  <StrictMode>
    <PublicFrame>
      <Suspense>
        <Page token={token} />
      </Suspense>
    </PublicFrame>
  </StrictMode>,
);
