import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { added, openTrimmer } from "./trim-styles";

const page = { classes: new Set(["kicker", "sm:p-4", "w-1/2", "[&>a]:m-0"]), elements: new Set(["html", "body", "p"]) };
const trim = (css: string) => openTrimmer(css)(page);

describe("openTrimmer", () => {
  it.each([
    ".byline{color:red}",
    ".kicker .byline{color:red}",
    ".kicker.byline{color:red}",
    ".byline>p:hover{color:red}",
    "table{color:red}",
    "p>table:first-child{color:red}",
    ".sm\\:p-8{padding:2rem}",
    "@media print{.byline{color:red}@media (min-width:1px){table{color:red}}}",
    "@layer base{.byline{color:red}}",
  ])("leaves out what the page has no use for: %s", (css) => {
    expect(trim(css)).toBe("");
  });

  it.each([
    ".kicker{color:red}",
    "html .kicker p::before{color:red}",
    ".sm\\:p-4{padding:1rem}",
    ".w-1\\/2{width:50%}",
    ".\\[\\&\\>a\\]\\:m-0>p{margin:0}",
    ".w-full{width:100%}",
    "*,:before{margin:0}",
    ":root[data-theme=dark]{color:red}",
    ":root[data-text-size=l] p{color:red}",
    '[title="a .byline table"]{color:red}',
    ".kicker:not(.byline){color:red}",
    "p:is(.byline,.kicker){color:red}",
    "p:has(>table .byline:not(b)){color:red}",
    "p:nth-child(2n + 1):focus-visible{color:red}",
    "::selection{color:red}",
    "@media (prefers-color-scheme:dark){p{color:red}}",
    "@media print{@page{margin:1cm}}",
    "@font-face{font-family:a;src:url(/a.woff2)}",
    "@keyframes turn{from{top:0}50%{top:1px}to{top:2px}}",
    "@property --a{syntax:'*';inherits:false}",
    "@layer a,b;p{color:red}",
    "@supports (color:red){p{color:red}}",
  ])("keeps what the page, its states or its script may need: %s", (css) => {
    expect(trim(css)).toBe(css);
  });

  it("keeps of a list the selectors that can match, and the order of rules", () => {
    expect(trim("p,.byline,.kicker{top:0}table{top:1px}p{top:2px}")).toBe("p,.kicker{top:0}p{top:2px}");
  });

  it("gives each page its own", () => {
    const sheet = openTrimmer(".kicker{top:0}.byline{top:0}");
    expect(sheet(page)).toBe(".kicker{top:0}");
    expect(sheet({ ...page, classes: new Set(["byline"]) })).toBe(".byline{top:0}");
    expect(sheet(page)).toBe(".kicker{top:0}");
  });
});

describe("what the reader's script adds to a page", () => {
  const scripts = readdirSync("browser", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.includes(".test."),
  );
  const source = scripts.map((name) => readFileSync(join("browser", name), "utf8")).join("\n");

  it("is known here", () => {
    const elements = [...source.matchAll(/createElement\("(\w+)"\)/g)].map(([, name]) => name);
    const classes = [...source.matchAll(/className = "([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
    expect(new Set(elements)).toEqual(added.elements);
    expect(new Set(classes)).toEqual(added.classes);
    expect(source, "a way to add classes that this test cannot read").not.toMatch(/classList|innerHTML|"class"/);
  });
});
