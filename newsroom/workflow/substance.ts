/** How many words may change before readers are told that a story was updated. */
const minorWords = 3;

/**
 * Whether a text was changed in substance: some figure changed, or more than three words came or went.
 * Corrected spelling, vowel signs and punctuation are not substance.
 */
export function differsInSubstance(before: string, after: string): boolean {
  const changed = [...wordsMissing(before, after), ...wordsMissing(after, before)];
  return changed.length > 2 * minorWords || changed.some((word) => /\d/.test(word));
}

function wordsMissing(from: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const word of words(other)) left.set(word, (left.get(word) ?? 0) + 1);
  return words(from).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function words(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u0640\p{M}]/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
