import { findForbiddenImports } from "./import-rule";
import { measureLengths } from "./length-rule";
import { findBadNames } from "./name-rule";
import { findMisplaced } from "./place-rule";
import { readSources } from "./read-sources";
import { reportFindings } from "./source-file";

// The shape of the house: who imports whom, what things are called, how long files are, what has one place only.

const generated = /^(?:next-env\.d|newsroom\/payload-types)\.ts$|^newsroom\/migrations\/|\/import-?map\.[jt]s$/i;

const sources = readSources(/\.(?:[cm]?[jt]sx?|css)$/);
const written = sources.filter((file) => !generated.test(file.path));
const code = written.filter((file) => !file.path.endsWith(".css"));
const { median, p95, findings } = measureLengths(sources);

reportFindings(
  [
    ...code.flatMap(findForbiddenImports),
    ...written.flatMap(findBadNames),
    ...findings,
    ...code.flatMap(findMisplaced),
  ],
  `structure: ${sources.length} files in their rooms, median ${median} lines, 95th percentile ${p95}`,
);
