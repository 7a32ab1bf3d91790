import type { IncomingMessage, ServerResponse } from "node:http";
import { inject } from "light-my-request";
import { recordPrint } from "./dependencies";
import { slimPage } from "./slim";

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A finished answer to a reader. Header names are in lower case. */
export type Print = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** What the page was made from. */
  dependencies: string[];
};

const keptHeaders = ["content-type", "location", "cache-control", "x-robots-tag"];

/** Has Next render an address in memory and prints the result for readers. */
export async function printPage(handle: NextHandler, url: string, host: string): Promise<Print> {
  const [answer, record] = await recordPrint(() =>
    inject((req, res) => void handle(req, res), {
      method: "GET",
      url,
      headers: { host },
    }),
  );
  const headers: Record<string, string> = {};
  for (const name of keptHeaders) {
    const value = answer.headers[name];
    if (value !== undefined) headers[name] = String(value);
  }
  const isPage = (headers["content-type"] ?? "").startsWith("text/html");
  const status = record.status ?? answer.statusCode;
  const body = isPage && !headers["location"] ? Buffer.from(await slimPage(answer.payload)) : Buffer.alloc(0);
  return { status, headers, body: isPage ? body : answer.rawPayload, dependencies: [...record.dependencies] };
}
