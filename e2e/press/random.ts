const letters = "بتجحدرسصطعفقكلمنهوي".split("");

/** A source of choices that a seed repeats (mulberry32, public domain, Tommy Ettinger). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** One of a list that is not empty. */
  one<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error("there is nothing to choose from");
    return item;
  }

  /** Up to `most` of a list, in an order of their own. */
  some<Item>(list: readonly Item[], most: number): Item[] {
    const left = [...list];
    const taken: Item[] = [];
    const count = Math.floor(this.next() * (most + 1));
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(Math.floor(this.next() * left.length), 1));
    }
    return taken;
  }

  /** A made-up Arabic word. */
  word(): string {
    return Array.from({ length: 8 }, () => this.one(letters)).join("");
  }
}
