import { readSettings } from "@/env";
import { answerSandbox } from "@/newsroom/giving/answer-sandbox";
import { takeWebhook } from "@/newsroom/giving/stripe/take-webhook";
import { takeSupport } from "@/newsroom/giving/support/take-support";
import { takeForm } from "@/newsroom/giving/take-form";
import { openNewsroom } from "@/newsroom/open-newsroom";

type Context = { params: Promise<{ deed: string[] }> };

/** Forms of readers, which `proxy.ts` leads here, and word of payments. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [deed, language] = (await params).deed;
  const newsroom = await openNewsroom();
  const edition = language === "en" ? "en" : "ar";
  if (deed === "stripe") return takeWebhook(newsroom, request);
  if (deed === "form") {
    const taken = await takeForm(newsroom, edition, request);
    if ("location" in taken) return seeOther(taken.location);
    return showAgain(`${edition === "en" ? "/en" : ""}/donate/form?${taken.again}`, taken.status);
  }
  if (deed === "support") {
    const taken = await takeSupport(newsroom, edition, request);
    return "location" in taken ? seeOther(taken.location) : showAgain(taken.again, taken.status);
  }
  if (deed === "sandbox") {
    const sent = new URLSearchParams(await request.text());
    const location = await answerSandbox(newsroom, sent.get("gift") ?? "", sent.get("answer") === "pay");
    if (location) return seeOther(location);
  }
  return new Response(null, { status: 404 });
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

const kept = ["content-type", "content-security-policy"];

/** The page with what was typed into it and why it was not taken: one like others, from this very site. */
async function showAgain(path: string, status: number): Promise<Response> {
  const page = await fetch(`http://127.0.0.1:${readSettings().port}${path}`, { cache: "no-store" });
  const headers = new Headers({ "cache-control": "no-store" });
  for (const name of kept) {
    const value = page.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(await page.text(), { status: page.ok ? status : 503, headers });
}
