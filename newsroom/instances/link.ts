import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Pool } from "pg";
import { purgeEverythingHere, purgeHere, type Purged } from "@/press/purge";
import { keepalive } from "../database/postgres/open-pool";
import { messageOf } from "../database/without-values";
import { channel, type Entry, readEntries, readSpan, writeEntry } from "./journal";

const firstPauseMs = 100;
const longestPauseMs = 2000;
// Rows are numbered before they are committed: a lower number may appear after a higher one.
const overlap = 500;
/** How the connection of an instance is called in the database's list of connections. */
export const linkName = "waraq link";
const leaderLock = "SELECT pg_try_advisory_lock(hashtext('waraq: leader')) AS mine";

type Options = {
  url: string;
  pool: Pool;
  report: (problem: string, error: string) => void;
  /** The number of the last entry that this instance followed before its last end; `null` when that is not known. */
  from: number | null;
  /** Keeps the number of the last entry that this instance has followed, for its next start. */
  keep: (last: number) => void;
};

/**
 * One instance's link to the others, over a connection of its own to their PostgreSQL: it hears what they have thrown
 * away, catches up on what it missed while the connection was lost, tells what was thrown away here, and knows whether
 * it leads. Whoever dies loses the connection, and with it the lead, at once.
 */
export class InstanceLink {
  readonly id = randomUUID();
  readonly #options: Options;
  readonly #seen = new Set<number>();
  #client: Client | null = null;
  #last: number | null;
  #isFirst = true;
  #leads = false;
  /** One question at a time, however many rounds want to know. */
  #asking: Promise<boolean> | null = null;
  #untold: Purged[] = [];
  #telling: Promise<void> | null = null;
  #reading = Promise.resolve();
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
    this.#last = options.from;
  }

  /** Connects, and from then on again whenever the connection is lost. */
  async open(): Promise<void> {
    for (let pauseMs = firstPauseMs; !this.#closed; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        return await this.#connect();
      } catch (error) {
        this.#options.report("the other instances cannot be heard", messageOf(error));
      }
      await sleep(pauseMs, null, { ref: false });
    }
  }

  /**
   * Whether this instance does what only one has to do. Asked anew each time: the lead may be free, or have gone with a
   * connection of which this instance does not know yet that it is lost.
   */
  leads(): Promise<boolean> {
    return (this.#asking ??= this.#ask().finally(() => (this.#asking = null)));
  }

  async #ask(): Promise<boolean> {
    const client = this.#client;
    if (!client) return false;
    const { rows } = await client.query<{ mine: boolean }>(this.#leads ? "SELECT true AS mine" : leaderLock);
    return (this.#leads = rows[0]?.mine === true && this.#client === client);
  }

  /** Tells the others what was thrown away here, as one word if several come together; again until it is written. */
  tell(purged: Purged): void {
    this.#untold.push(purged);
    this.#telling ??= this.#write();
  }

  /** Leaves properly: nothing is left untold, and nobody takes this for a death, unless the database is away. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#telling;
    this.#readSoon();
    await this.#reading;
    if (this.#client && this.#last !== null) this.#options.keep(this.#last);
    const leave = "DELETE FROM instances WHERE id = $1";
    if (this.#untold.length === 0) await this.#options.pool.query(leave, [this.id]).catch(() => null);
    await this.#client?.end().catch(() => null);
  }

  async #connect(): Promise<void> {
    const name = `${linkName} ${this.id}`;
    const client = new Client({ connectionString: this.#options.url, application_name: name, options: keepalive });
    client.on("error", () => undefined);
    client.on("end", () => this.#lose(client));
    client.on("notification", () => this.#readSoon());
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      await client.query("INSERT INTO instances (id) VALUES ($1) ON CONFLICT DO NOTHING", [this.id]);
      this.#client = client;
      await this.#read();
    } catch (error) {
      // Another one takes its place: left open, it would go on listening and holding what it holds.
      if (this.#client === client) this.#client = null;
      await client.end().catch(() => null);
      throw error;
    }
  }

  #lose(client: Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    this.#leads = false;
    if (!this.#closed) void this.open();
  }

  /** One reading after the other; what is told while one waits for its turn is read by that one. */
  #readSoon(): void {
    this.#reading = this.#reading.then(() => this.#read()).catch(() => this.#client?.end().catch(() => undefined));
  }

  async #read(): Promise<void> {
    const { pool } = this.#options;
    const { oldest, last } = await readSpan(pool);
    // After a long silence what was missed may have been forgotten.
    if (this.#last !== null && this.#last < last && this.#last + 1 < (oldest ?? Infinity)) purgeEverythingHere();
    const after = this.#last === null || this.#isFirst ? this.#last : this.#last - overlap;
    const entries = await readEntries(pool, after);
    this.#isFirst = false;
    for (const entry of entries) if (!this.#seen.has(entry.seq)) this.#follow(entry);
    const lowest = entries[0]?.seq ?? 0;
    for (const seq of this.#seen) if (seq < lowest) this.#seen.delete(seq);
    this.#last = Math.max(this.#last ?? 0, last);
  }

  #follow({ seq, origin, purged }: Entry): void {
    this.#seen.add(seq);
    if (origin === this.id) return;
    if (purged === "everything") purgeEverythingHere();
    else for (const { names, kind } of purged) purgeHere(names, kind);
  }

  async #write(): Promise<void> {
    // What is thrown away in one go is told in one.
    await Promise.resolve();
    for (let pauseMs = firstPauseMs; this.#untold.length > 0; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      const told = this.#untold;
      this.#untold = [];
      try {
        await writeEntry(this.#options.pool, this.id, told);
        pauseMs = firstPauseMs;
      } catch (error) {
        this.#untold = [...told, ...this.#untold];
        this.#options.report("the other instances could not be told", messageOf(error));
        // Whoever ends without having told is taken for dead, and the others print everything anew.
        if (this.#closed) break;
        await sleep(pauseMs, null, { ref: false });
      }
    }
    this.#telling = null;
  }
}
