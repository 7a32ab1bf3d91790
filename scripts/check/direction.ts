import { findCssFaults } from "./direction-css-rule";
import { findTsxFaults } from "./direction-tsx-rule";
import { readSources } from "./read-sources";
import { reportFindings } from "./source-file";

// Reader pages read from the right and from the left with the same styles, in the colours of the tokens.

const sources = readSources(/^(?:components\/|app\/(?!\(newsroom\)\/)).*\.(?:tsx?|css)$/);

reportFindings(
  sources.flatMap((file) => (file.path.endsWith(".css") ? findCssFaults(file) : findTsxFaults(file))),
  `direction: ${sources.length} files hold in both directions`,
);
