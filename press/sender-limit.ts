import { createHash, randomBytes } from "node:crypto";

const hourMs = 3_600_000;
/** A whole town can stand behind one address of a telephone company: the limits leave room for it. */
const mostForStory = 20;
const mostInAll = 300;
const mostKept = 100_000;

/**
 * Lets one sender count only so often in an hour. It keeps no address: only hashes, in memory, with a salt that is
 * thrown away together with them at the end of the hour.
 */
export class SenderLimit {
  #salt = randomBytes(16);
  #endsAt = 0;
  readonly #counts = new Map<string, number>();

  /** Whether a sender may count once more for a story. @param now milliseconds since 1970 */
  allow(sender: string, story: number, now: number): boolean {
    this.forget(now);
    const [own, all] = [this.#hash(`${sender} ${story}`), this.#hash(sender)];
    const [forStory, inAll] = [this.#counts.get(own) ?? 0, this.#counts.get(all) ?? 0];
    if (forStory >= mostForStory || inAll >= mostInAll) return false;
    if (this.#counts.size + 2 > mostKept && (forStory === 0 || inAll === 0)) return false;
    this.#counts.set(own, forStory + 1);
    this.#counts.set(all, inAll + 1);
    return true;
  }

  /** Throws everything away when the hour is over; to be called now and then, whether anybody counts or not. */
  forget(now: number): void {
    if (now < this.#endsAt) return;
    this.#counts.clear();
    this.#salt = randomBytes(16);
    this.#endsAt = now + hourMs;
  }

  /** How many hashes are kept. */
  get size(): number {
    return this.#counts.size;
  }

  #hash(text: string): string {
    return createHash("sha256").update(this.#salt).update(text).digest("base64url").slice(0, 16);
  }
}
