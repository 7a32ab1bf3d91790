import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { needJava, runJar } from "../fixtures/java";
import { pageNames, statusOf } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";

/** Rules that browsers know and the checker does not yet. */
const tooNew = /Unrecognized at-rule “@view-transition”/;

type Message = { type: string; url: string; message: string; extract?: string };

test("the Nu HTML checker finds no error on any page", async ({ stranger, printed }, info) => {
  test.setTimeout(600_000);
  needJava();
  const folder = info.outputPath("pages");
  mkdirSync(folder, { recursive: true });
  // A page with a mistake shows that the checker sees any.
  const broken = join(folder, "broken.html");
  writeFileSync(broken, "<!DOCTYPE html><title>x</title><p><div></p>");
  const files = [broken];
  for (const name of pageNames) {
    const answer = await stranger.get(printed.paths[name]);
    expect(answer.status(), name).toBe(statusOf(name));
    const file = join(folder, `${name.replaceAll(" ", "-")}.html`);
    writeFileSync(file, await answer.text());
    files.push(file);
  }
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const report = await runJar(jar, ["--format", "json", "--exit-zero-always", ...files]);
  const messages: Message[] = JSON.parse(report).messages;
  const errors = messages.filter(({ type, message }) => type !== "info" && !tooNew.test(message));
  const found = errors.map(({ url, message, extract }) => ({ page: basename(url), message, extract }));
  expect(found).toContainEqual(expect.objectContaining({ page: "broken.html" }));
  expect(found.filter(({ page }) => page !== "broken.html")).toEqual([]);
});
