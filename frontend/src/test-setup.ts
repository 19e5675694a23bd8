import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";
import { chooseLanguage } from "./lib/language";
import { loadWords } from "./lib/words";

// jsdom has no dialog behaviour; the few lines that our pieces rely on.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
Element.prototype.scrollIntoView ??= () => {};

beforeEach(async () => {
  await chooseLanguage("en");
  await loadWords(["app", "ui", "nav"]);
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});
