import { createElement, Fragment, type ReactNode, useMemo } from "react";

/** What may stay; everything else gives only its text, and nothing keeps an attribute, so nothing runs and nothing is fetched. */
const kept = new Set(
  "a b blockquote br code div em h1 h2 h3 h4 hr i li ol p pre small span strong table tbody td th thead tr u ul".split(
    " ",
  ),
);
const dropped = new Set(["script", "style", "head", "title", "template", "iframe", "object"]);

function rebuilt(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.tagName.toLowerCase();
  if (dropped.has(name)) return null;
  const children = [...node.childNodes].map(rebuilt);
  if (!kept.has(name)) return <Fragment key={key}>{children}</Fragment>;
  // A link shows as one, and where it leads; it is not followed from here.
  if (name === "a") return createElement("u", { key, title: node.getAttribute("href") ?? undefined }, ...children);
  return createElement(name, { key }, ...(children.length > 0 ? children : []));
}

/** A mail's HTML as it reads, rebuilt from its words and its plain structure: the page's policy allows no frames, and needs none. */
export function SafeHtml({ html, className }: { html: string; className?: string }) {
  const content = useMemo(
    () => [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map(rebuilt),
    [html],
  );
  return <div className={className}>{content}</div>;
}
