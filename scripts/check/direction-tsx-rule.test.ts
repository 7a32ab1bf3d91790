import { describe, expect, it } from "vitest";
import { findTsxFaults } from "./direction-tsx-rule";

function judge(text: string): number {
  return findTsxFaults({ path: "components/ui/card.tsx", text }).length;
}

describe("utilities", () => {
  it.each([
    "ml-2",
    "-mr-[3px]",
    "md:hover:pl-4",
    "pr-px",
    "scroll-ml-4",
    "left-0",
    "!right-auto",
    "left-1/2",
    "text-left",
    "sm:text-right",
    "float-left",
    "border-l",
    "border-r-2",
    "rounded-l",
    "rounded-tr-lg",
    "rounded-br",
    "translate-x-4",
    "-translate-x-1/2",
    "bg-linear-to-r",
    "bg-gradient-to-bl",
    "origin-top-left",
    "rtl:space-x-reverse",
    "tracking-wide",
    "italic",
    "text-[#fff]",
    "bg-[rgb(0,0,0)]",
    "[margin-left:4px]",
    "[&>li]:pl-2!",
    "ml-(--gap)",
  ])("refuses %s", (utility) => {
    expect(judge(`const card = <p className="flex ${utility} grow" />;`)).toBe(1);
    expect(judge(`const classes = \`flex ${utility} \${more}\`;`)).toBe(1);
    expect(judge(`const classes = { wide: "flex ${utility}" };`)).toBe(1);
  });

  it.each([
    "ms-2 me-auto ps-4 pe-px mx-2 px-4 inset-s-0 inset-e-1/2 inset-x-0",
    "text-start text-end float-start border-s border-e-2 rounded-s rounded-se-lg",
    "space-x-2 divide-x not-italic bg-linear-to-b origin-top place-items-center",
    "text-ink bg-(--sheet) grid-cols-[1fr_2fr] [&>*:first-child]:mt-0 rtl:-scale-x-100",
    "left-handed tracking right",
  ])("allows %s", (classes) => {
    expect(judge(`const card = <p className="${classes}" />;`)).toBe(0);
  });
});

describe("attributes and colours", () => {
  it.each([
    `const card = <p style={{ color: "red" }} />;`,
    `const card = <p dir="auto" />;`,
    `const card = <path fill="#6b1f4b" />;`,
    `export const viewport = { themeColor: "#fcfaf6" };`,
    `const colour = "rgb(0 0 0)";`,
  ])("refuses %s", (text) => {
    expect(judge(text)).toBe(1);
  });

  it.each([
    `const card = <bdi dir="ltr">{phone}</bdi>;`,
    `const search = <input dir="auto" name="q" />;`,
    `const card = <a href="#add">{text}</a>;`,
    `const card = <path fill="currentColor" />;`,
    `// ml-2, style= and italic in a comment`,
  ])("allows %s", (text) => {
    expect(judge(text)).toBe(0);
  });

  it("lets the colours of the browser's frame be spelt out in their file", () => {
    const text = `export const themeColors = { light: "rgb(255 255 255)", dark: "#1c1815" };`;
    expect(findTsxFaults({ path: "app/(site)/theme-colors.ts", text })).toEqual([]);
    expect(findTsxFaults({ path: "app/(site)/colors.ts", text })).toHaveLength(2);
  });

  it("names the line", () => {
    const [finding] = findTsxFaults({ path: "components/a.tsx", text: `const a = 1;\n\nconst b = "ml-2";\n` });
    expect(finding).toMatchObject({ path: "components/a.tsx", line: 3 });
  });
});
