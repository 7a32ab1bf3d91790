import type { IncomingMessage, ServerResponse } from "node:http";

const yearSeconds = 31_536_000;
export const liteSwitchPath = "/lite";

/**
 * Remembers whether a reader wants the light pages, in the one cookie that readers can get, and only by asking for it;
 * then leads back to the page they came from.
 */
export async function answerLiteSwitch(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const choice = await readChoice(req);
  if (req.method !== "POST" || choice === null) {
    res.writeHead(req.method === "POST" ? 400 : 405, { allow: "POST", "content-length": 0 }).end();
    return;
  }
  res.writeHead(303, {
    location: pathOf(req.headers.referer, req.headers.host),
    "set-cookie": `lite=${choice}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly`,
    "cache-control": "no-store",
    "content-length": 0,
  });
  res.end();
}

async function readChoice(req: IncomingMessage): Promise<"0" | "1" | null> {
  let body = "";
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      body += String(chunk);
      if (body.length > 200) return null;
    }
  } catch {
    // Left in the middle.
    return null;
  }
  const choice = new URLSearchParams(body).get("lite");
  return choice === "0" || choice === "1" ? choice : null;
}

/** The path of the page on this site that the form stood on; the front page when the browser does not say. */
function pathOf(referer: string | undefined, host: string | undefined): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { host: from, pathname } = new URL(referer);
  return from === host && !pathname.startsWith("//") ? pathname : "/";
}
