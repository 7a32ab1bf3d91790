import { describe, expect, it } from "vitest";
import { findCssFaults } from "./direction-css-rule";

function judge(declarations: string, path = "components/shell/shell.css"): number {
  return findCssFaults({ path, text: `.card { ${declarations} }` }).length;
}

describe("declarations", () => {
  it.each([
    "margin-left: 1rem",
    "padding-right: 0",
    "scroll-margin-left: 1px",
    "border-left: 1px solid",
    "border-right-width: 2px",
    "border-top-left-radius: 4px",
    "left: 0",
    "right: auto",
    "text-align: left",
    "float: right",
    "letter-spacing: 0.02em",
    "font-style: italic",
    "font: italic 1rem serif",
    "background: linear-gradient(to right, red, blue)",
    "color: #fff",
    "border: 1px solid rgb(0 0 0)",
    "@apply flex ml-2;",
  ])("refuses %s", (declaration) => {
    expect(judge(declaration)).toBe(1);
  });

  it.each([
    "margin-inline-start: 1rem; inset-inline-end: 0; border-start-start-radius: 4px",
    "text-align: start; float: inline-end; letter-spacing: normal; font-style: normal",
    "color: var(--ink); background: linear-gradient(to bottom, var(--paper), transparent)",
    "mask: url(#cut); unicode-range: U+20-40, U+AB",
    "@apply flex ms-2;",
    "/* left: 0; color: #fff */ top: 0",
  ])("allows %s", (declarations) => {
    expect(judge(declarations)).toBe(0);
  });

  it("lets the tokens, and nobody else, spell out colours", () => {
    expect(judge("--paper: #fcfaf6", "app/(site)/tokens.css")).toBe(0);
    expect(judge("--paper: #fcfaf6", "app/(site)/site.css")).toBe(1);
    expect(judge("margin-left: 0", "app/(site)/tokens.css")).toBe(1);
  });
});
