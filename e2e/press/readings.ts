import type { TestServer } from "../fixtures/server";

/** What a reader got at an address. */
export type Reading = { status: number; location: string | null; tag: string; body: string };

const atOnce = 4;

/** Reads every path from a server, a few at a time. */
export async function readAll(server: TestServer, paths: string[]): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  const left = [...paths];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) readings.set(path, await read(server, path));
    }),
  );
  return readings;
}

async function read(server: TestServer, path: string): Promise<Reading> {
  const answer = await fetch(server.url + path, { redirect: "manual" });
  const body = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  const tag = (answer.headers.get("etag") ?? "").replace(/-(?:br|gzip)"$/, '"');
  return { status: answer.status, location: answer.headers.get("location"), tag, body };
}

/** The first difference between two readings with the words around it; `null` when they are the same. */
export function findDifference(one: Reading | undefined, other: Reading | undefined): string | null {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first === second) return null;
  let at = 0;
  while (first[at] === second[at]) at += 1;
  const around = (text: string) => Buffer.from(text.slice(Math.max(0, at - 60), at + 60), "latin1").toString();
  return `…${around(first)}… is not …${around(second)}…`;
}
