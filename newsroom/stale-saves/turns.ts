const longestTurnMs = 10_000;

/** Who waits for a document: each turn begins when the one before has ended, or has lasted too long. */
const turns = new Map<string, Promise<void>>();

/**
 * Waits until nobody else saves this document. Two saves that were made from the same state would otherwise both find
 * it unchanged. The process that serves the newsroom is the only one that takes turns.
 * @returns what ends the turn; it may be called more than once
 */
export async function takeTurn(document: string): Promise<() => void> {
  const before = turns.get(document) ?? Promise.resolve();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const mine = before.then(() => ended);
  turns.set(document, mine);
  await before;
  const timer = setTimeout(end, longestTurnMs);
  void mine.then(() => {
    clearTimeout(timer);
    if (turns.get(document) === mine) turns.delete(document);
  });
  return end;
}
