/** Does some work for each item, for a few of them at a time; the first fault ends it. */
export async function someAtOnce<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  for await (const item of items) {
    const one = work(item).finally(() => underWay.delete(one));
    // It is waited for below; until then a fault of it is nobody's.
    one.catch(() => undefined);
    underWay.add(one);
    if (underWay.size >= most) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}
