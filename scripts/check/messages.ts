import { findMissingKeys, readCatalogue } from "./message-catalogue";
import { findFaultyMessages } from "./message-text-rule";
import { findMessageUseFaults } from "./message-use-rule";
import { readSources } from "./read-sources";
import { reportFindings, type SourceFile } from "./source-file";

// Every word of the interface stands in both languages, is well formed in each, and is used.

function readMessages(language: string): SourceFile {
  const [file] = readSources(new RegExp(`^messages/${language}\\.json$`));
  if (!file) throw new Error(`messages/${language}.json is not there`);
  return file;
}

const arabic = readCatalogue(readMessages("ar"));
const english = readCatalogue(readMessages("en"));
const readers = readSources(/^(?:app|components|i18n|stories)\/.*(?<!\.d)\.tsx?$/);

reportFindings(
  [
    ...arabic.findings,
    ...english.findings,
    ...findMissingKeys([arabic, english]),
    ...findFaultyMessages("ar", arabic, arabic),
    ...findFaultyMessages("en", english, arabic),
    ...findMessageUseFaults(arabic, readers),
  ],
  `messages: ${arabic.messages.size} in Arabic and English, all of them used`,
);
