import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SafeHtml } from "./safe-html";

it("keeps words and structure, and nothing that could run, fetch or lead away", () => {
  const { container } = render(
    <SafeHtml
      html={`<html><head><style>p{}</style></head><body onload="x()"><h1 style="color:red">Due</h1>
        <p onclick="x()">Contract <b>C-17</b> <a href="javascript:x()">open</a></p>
        <img src="https://tracker.test/1.gif" onerror="x()"><script>x()</script><iframe src="/"></iframe>
        <table><tr><td>31 Dec</td></tr></table></body></html>`}
    />,
  );
  expect(screen.getByRole("heading", { name: "Due" }).getAttribute("style")).toBeNull();
  expect(screen.getByText("C-17").tagName).toBe("B");
  expect(screen.getByRole("cell", { name: "31 Dec" })).toBeTruthy();
  expect(container.querySelectorAll("img, script, iframe, style, a, [onclick], [style]")).toHaveLength(0);
  expect(screen.getByText("open").title).toBe("javascript:x()");
});
