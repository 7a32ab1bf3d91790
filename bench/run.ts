/** `npm run bench` measures the press, `npm run bench -- archive` a large archive; see docs/bench.md and docs/scale.md. */
const [what, ...rest] = process.argv.slice(2);
if (what === "archive") {
  const { benchArchive } = await import("./archive/run");
  await benchArchive(rest);
} else {
  await import("./press");
}
process.exit(0);
