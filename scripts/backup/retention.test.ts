import { expect, it } from "vitest";
import { backupName } from "./make-backup";
import { findBackups, findOutdated, madeAt } from "./retention";

const names = [3, 1, 2].map((day) => backupName(new Date(`2026-11-0${day}T04:05:06.789Z`), day === 2 ? "age1x" : ""));

it("knows its own files by their names, and by nothing else", () => {
  const others = ["waraq.db", "waraq-2026.tar.gz", `${names[0]}.unfinished`, `x${names[0]}`, "holiday.tar.gz"];
  expect(findBackups([...others, ...names])).toEqual([
    "waraq-2026-11-01T040506Z.tar.gz",
    "waraq-2026-11-02T040506Z.tar.gz.age",
    "waraq-2026-11-03T040506Z.tar.gz",
  ]);
  expect(new Date(madeAt(names[0] ?? "")).toISOString()).toBe("2026-11-03T04:05:06.000Z");
});

it("keeps the newest, and always one", () => {
  expect(findOutdated(names, 2)).toEqual(["waraq-2026-11-01T040506Z.tar.gz"]);
  expect(findOutdated(names, 3)).toEqual([]);
  expect(findOutdated(names, 9)).toEqual([]);
  for (const none of [0, -1]) expect(findOutdated(names, none)).toHaveLength(2);
});
