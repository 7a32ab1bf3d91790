import { describe, expect, it } from "vitest";
import { readCatalogue } from "./message-catalogue";
import { findMessageUseFaults } from "./message-use-rule";

const catalogue = readCatalogue({
  path: "messages/ar.json",
  text: `{\n"story": { "share": "شارك" },\n"shell": { "skip": "إلى المحتوى", "menu": "القائمة" }\n}`,
});

function judge(text: string): string[] {
  const faults = findMessageUseFaults(catalogue, [{ path: "components/a.tsx", text }]);
  return faults.map(({ path, line, message }) => `${path}:${line} ${message}`);
}

const all = `const t = useTranslations(); t("story.share"); t("shell.skip"); t("shell.menu");`;

describe("uses of messages", () => {
  it.each([
    [all],
    [
      `const t = useTranslations("shell"); t("skip"); t.rich("menu", {}); const s = useTranslations("story"); s("share");`,
    ],
    [
      `async function A() { const t = await getTranslations("shell"); return <p>{t("skip")}{t(a ? "menu" : "skip")}</p>; }
      const B = () => { const t = useTranslations("story"); return t("share"); };`,
    ],
    [
      `async function A({ locale }) {
        const [story, t] = await Promise.all([getStory(id), getTranslations({ locale, namespace: "shell" })]);
        return [t("skip"), t.raw("menu"), t.has("skip")]; }
      async function B() { const t = await getTranslations({ locale: "ar" }); return t("story.share"); }`,
    ],
    [
      `const labels = { skip: "shell.skip", menu: "shell.menu" } as const satisfies Record<Kind, Key>;
      function A({ kind }) { const t = useTranslations(); return [t(labels[kind]), t("story.share")]; }`,
    ],
    [`const t = useTranslations(); t.raw("shell"); t("story.share");`],
    [
      `function a(name: string, t: ReturnType<typeof useTranslations<"shell">>) { return [t("skip"), t("menu")]; }
      const b = (t: ReturnType<typeof useTranslations>) => t("story.share");`,
    ],
  ])("finds all of them in %s", (text) => {
    expect(judge(text)).toEqual([]);
  });

  it("refuses a message that nobody asks for", () => {
    expect(judge(`const t = useTranslations("shell"); t("skip"); t("menu");`)).toEqual([
      "messages/ar.json:2 story.share is used nowhere",
    ]);
  });

  it("takes a translator from the function that it was made in", () => {
    const text = `function A() { const t = useTranslations("shell"); } function B() { t("skip"); }`;
    expect(judge(text)).toHaveLength(3);
  });

  it("refuses a message that is not there", () => {
    expect(judge(`${all}\nt("shell.close");`)).toEqual([
      "components/a.tsx:2 asks for the message shell.close, which is not there",
    ]);
  });

  it.each([
    "t(`shell.${name}`)",
    "t(key)",
    `t("shell." + name)`,
    "t(loose[kind])",
    "t(a ? key : `shell.skip`)",
    "t.rich(props.key)",
    "t()",
  ])("refuses the key of %s", (call) => {
    expect(judge(`${all} const loose = { skip: "shell.skip" };\n${call};`)).toEqual([
      expect.stringMatching(/^components\/a\.tsx:2 builds a message's key at run time/),
    ]);
  });
});
