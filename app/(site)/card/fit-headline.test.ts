import { describe, expect, it } from "vitest";
import { fitHeadline } from "./fit-headline";

/** Ten letters on a line. */
const measure = async (text: string, size: number) => Math.ceil(text.length / 10) * size;

describe("fitHeadline", () => {
  it("sets a short headline large", async () => {
    expect(await fitHeadline("خبر قصير", 320, measure)).toEqual({ text: "خبر قصير", size: 96 });
  });

  it("sets a longer one smaller, whole", async () => {
    const headline = "كلمة ".repeat(10).trim();
    expect(await fitHeadline(headline, 330, measure)).toEqual({ text: headline, size: 64 });
  });

  it("cuts the longest at a word", async () => {
    const { text, size } = await fitHeadline("كلمة، ".repeat(80).trim(), 320, measure);
    expect(size).toBe(54);
    expect(text).toMatch(/^(?:كلمة، )+كلمة…$/);
    expect(await measure(text, size)).toBeLessThanOrEqual(320);
  });

  it("cuts a word without end", async () => {
    expect((await fitHeadline("ط".repeat(500), 320, measure)).text).toMatch(/^ط{60}…$/);
  });
});
