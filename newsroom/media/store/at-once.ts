/**
 * Does some work for each item, for a few of them at a time. After a fault nothing more is begun; it is thrown when what
 * was begun has ended.
 */
export async function someAtOnce<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  const faults: unknown[] = [];
  for await (const item of items) {
    const one: Promise<unknown> = work(item)
      .catch((error: unknown) => faults.push(error))
      .finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= most) await Promise.race(underWay);
    if (faults.length > 0) break;
  }
  await Promise.all(underWay);
  if (faults.length > 0) throw faults[0];
}
