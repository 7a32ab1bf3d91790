import { Script } from "node:vm";
import { beforeEach, describe, expect, it } from "vitest";
import { bootSource } from "@/components/shell/boot-script";
import {
  afterClosing,
  afterGiving,
  noteAsk,
  openPage,
  readRecord,
  stayQuiet,
  writeRecord,
} from "@/browser/asking/rules";

const boot: unknown = new Script(`(document, location, Date, localStorage) => { ${bootSource} }`).runInThisContext();

/** A reader's browser: what it stores, and the pages that it opens, by the script in the head and the rules together. */
class SampleReader {
  stored = "";

  /** Opens a page. @returns what was shown on it */
  open(path: string, now: number, { sees = true } = {}): string {
    const shown = this.boot(path, now);
    this.change((record) => openPage(record, path, path.startsWith("/news/"), shown, now), now);
    if (shown && sees) this.change((record) => noteAsk(record, now), now);
    return shown;
  }

  change(how: (record: ReturnType<typeof readRecord>) => ReturnType<typeof readRecord>, now: number): void {
    this.stored = writeRecord(how(readRecord(this.stored, now)));
  }

  /** What the script in the head chooses before anything is painted. */
  boot(pathname: string, now: number, storage: unknown = { "waraq:ask": this.stored }): string {
    const dataset: Record<string, string> = {};
    const document = { documentElement: { dataset } };
    if (typeof boot === "function") boot(document, { pathname }, { now: () => now }, storage);
    return dataset["ask"] ?? "";
  }
}

const day = 86_400_000;
const minute = 60_000;
const start = Date.parse("2026-11-28T12:00:00Z");
const [a, b, c, d] = ["/news/1/a", "/news/2/b", "/news/3/c", "/news/4/d"] as const;

let reader = new SampleReader();
beforeEach(() => {
  reader = new SampleReader();
});
const openAll = (paths: string[], now = start) => paths.map((path) => reader.open(path, now));

describe("a visit", () => {
  it("asks nothing on the first story of the first one, in the box on the second, in the bar from the third on", () => {
    expect(openAll([a, b, c, d])).toEqual(["", "box", "bar", "bar"]);
  });

  it("of somebody who has never been here asks nothing before the first story is read", () => {
    expect(openAll(["/", "/section/x", a])).toEqual(["", "", ""]);
    expect(reader.open("/", start)).toBe("box");
  });

  it("counts no page twice that is opened again, and shows the same on it", () => {
    expect(openAll([a, a, a, b, b, c])).toEqual(["", "", "", "box", "box", "bar"]);
  });

  it("ends when no page was opened for thirty minutes; the next one begins with the box", () => {
    openAll([a, b]);
    expect(reader.boot(c, start + 30 * minute - 1)).toBe("bar");
    expect(reader.boot(c, start + 30 * minute)).toBe("box");
    expect(reader.open(c, start + 30 * minute)).toBe("box");
    expect(reader.boot(d, start + 31 * minute)).toBe("box");
  });

  it("goes on as long as pages are opened", () => {
    reader.open(a, start);
    reader.open("/", start + 29 * minute);
    expect(reader.open(b, start + 58 * minute)).toBe("box");
  });
});

describe("silence", () => {
  it.each([
    ["closing", afterClosing, 30],
    ["giving", afterGiving, 90],
  ])("after %s lasts its days and no moment longer", (_, silence, days) => {
    openAll([a, b]);
    reader.change((record) => stayQuiet(record, start + silence), start);
    expect(reader.boot(c, start + 1)).toBe("");
    expect(reader.boot(c, start + days * day - 1)).toBe("");
    expect(reader.boot(c, start + days * day)).toBe("box");
  });

  it("closing after giving shortens nothing", () => {
    const given = stayQuiet(readRecord("", start), start + afterGiving);
    expect(stayQuiet(given, start + afterClosing).quiet).toBe(start + afterGiving);
  });

  it("after four asks in thirty days lasts until the first of them is thirty days old", () => {
    reader.open(a, start);
    const times = [1, 2, 10, 20].map((at) => start + at * day);
    expect(times.map((at) => reader.open(b, at))).toEqual(["box", "box", "box", "box"]);
    expect(reader.boot(c, start + 31 * day - 1)).toBe("");
    expect(reader.boot(c, start + 31 * day)).toBe("box");
  });

  it("what was never on the screen was no ask", () => {
    reader.open(a, start);
    for (let at = 1; at < 20; at += 1) expect(reader.open(b, start + at * day, { sees: false })).toBe("box");
  });
});

describe("what is stored", () => {
  it.each([
    "",
    " ",
    "x",
    "NaN",
    "null",
    "{}",
    "box",
    "bar / bar",
    "box / box x y z",
    "\u0000",
    "-1 -1 -1 -1 -1",
    "a".repeat(9999),
  ])("makes no sense and shows nothing: %j", (stored) => {
    reader.stored = stored;
    expect(reader.boot(a, start)).toBe("");
    expect(reader.open(b, start)).toBe("");
    expect(readRecord(reader.stored, start)).toMatchObject({ path: b, visit: start + 30 * minute, stories: 1 });
  });

  it("names nothing but the two requests", () => {
    reader.stored = `x"]<script> / y 0 ${start + 1} 3`;
    expect(reader.boot(a, start)).toBe("");
  });

  it("is closed, or missing: nothing is shown and nothing fails", () => {
    const closed = {
      get "waraq:text-size"() {
        throw new Error("storage is closed");
      },
    };
    for (const storage of [closed, null, undefined, {}]) expect(reader.boot(a, start, storage)).toBe("");
  });

  it("cannot be written: every page is the first one and asks nothing", () => {
    for (const path of [a, b, c]) expect(new SampleReader().open(path, start)).toBe("");
  });

  it("is from the future, since the clock was set back: silence is bounded by the longest one", () => {
    reader.stored = `box / box ${start + 9999 * day} ${start + 9999 * day} 2 ${start + 9999 * day}`;
    expect(reader.open(a, start)).toBe("");
    expect(reader.boot(b, start + 90 * day - 1)).toBe("");
    expect(reader.boot(b, start + 90 * day)).toBe("box");
  });
});

it("a clock that does not move asks as often as one that does", () => {
  const asked = Array.from({ length: 9 }, () => start).reduce(noteAsk, readRecord("", start));
  expect(asked.asks).toHaveLength(4);
  expect(asked.quiet).toBe(start + 30 * day);
});

/** A generator of its own: a failure can be had again by its seed. */
function roller(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

it("never asks more than four times in any thirty days, whatever the reader does", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const [roll, asked] = [roller(seed), new Array<number>()];
    reader = new SampleReader();
    let now = start;
    for (let step = 0; step < 300; step += 1) {
      now += [0, 1000, 20 * minute, 31 * minute, day, 5 * day][roll(6)] ?? 0;
      const sees = roll(3) > 0;
      const shown = reader.open(roll(4) === 0 ? "/" : `/news/${roll(9)}/x`, now, { sees });
      if (shown && sees) asked.push(now);
      if (roll(40) === 0) reader.change((record) => stayQuiet(record, now + afterClosing), now);
    }
    const most = Math.max(...asked.map((at) => asked.filter((each) => each >= at && each < at + 30 * day).length));
    expect(most, `seed ${seed}`).toBeLessThanOrEqual(4);
    expect(asked.length).toBeGreaterThan(4);
  }
});
