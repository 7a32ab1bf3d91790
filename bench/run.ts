/**
 * `npm run bench` measures the press, `npm run bench -- archive` a large archive, `npm run bench -- instances` three of them on
 * one PostgreSQL; see docs/bench.md, docs/scale.md and docs/instances.md.
 */
const [what, ...rest] = process.argv.slice(2);
if (what === "archive") {
  const { benchArchive } = await import("./archive/run");
  await benchArchive(rest);
} else if (what === "instances") {
  await import("./instances");
} else {
  await import("./press");
}
process.exit(0);
