import { afterEach, expect, it, vi } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { sql, writeRows } from "./rows";
import { messageOf } from "./without-values";

afterEach(() => vi.restoreAllMocks());

it("logs a statement that failed without the values in it", async () => {
  const newsroom = await openWholeNewsroom();
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => {
    written.push(String(line));
    return true;
  });
  const failed: unknown = await writeRows(
    newsroom,
    sql`INSERT INTO donations (donor_name, donor_email) VALUES (${"ليلى"}, ${"layla@test.example"})`,
  ).catch((error: unknown) => error);
  newsroom.logger.warn({ err: failed }, "the round failed");
  newsroom.logger.error({ err: failed });
  newsroom.logger.error(failed);
  newsroom.logger.warn(`a plain line, and ${messageOf(failed)}`);
  const log = written.join("");
  expect(log.match(/INSERT INTO donations/g)?.length).toBeGreaterThanOrEqual(4);
  expect(log).toMatch(/NOT NULL constraint|23502/);
  expect(log).toContain("a plain line");
  expect(log).not.toMatch(/ليلى|layla/);
});
