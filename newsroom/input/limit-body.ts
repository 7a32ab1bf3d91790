import { inputWords } from "../words/own/input";
import { wordsIn } from "../words/say";

type Arguments = { params: Promise<{ slug?: string[] }> };
type Handler = (request: Request, args: Arguments) => Promise<Response>;

/** The longest story that we have seen has 60 kB of JSON; a book has about 2 MB. */
const maxStoryBytes = 2 * 1024 * 1024;
/** With what a form adds around the JSON. */
export const maxFormBytes = maxStoryBytes + 16 * 1024;
const mostDrained = 64 * 1024 * 1024;

/** Answers 413 in words to more than a story can be. Files go their own way: their limit is that of uploads. */
export function limitBody(handle: Handler): Handler {
  return async (request, args) => {
    const { slug = [] } = await args.params;
    if (!request.body || slug[0] === "media") return handle(request, args);
    const told = Number(request.headers.get("content-length") ?? Number.NaN);
    if (told <= maxFormBytes) return handle(request, args);
    const { body, bytes } = await readBody(request.body);
    if (!body) return refuse(request, Math.max(bytes, told || 0));
    return handle(new Request(request.url, { method: request.method, headers: request.headers, body }), args);
  };
}

/** Reads on when there is too much, without keeping it: an answer before the end would break the connection. */
async function readBody(stream: ReadableStream<Uint8Array>): Promise<{ body: Blob | null; bytes: number }> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes <= maxFormBytes) chunks.push(new Uint8Array(next.value));
    else chunks.length = 0;
    if (bytes > mostDrained) {
      await reader.cancel();
      break;
    }
  }
  return { body: bytes <= maxFormBytes ? new Blob(chunks) : null, bytes };
}

function refuse(request: Request, bytes: number): Response {
  const language = /(?:^|;\s*)payload-lng=en\b/.test(request.headers.get("cookie") ?? "") ? "en" : "ar";
  const megabytes = (count: number) => (count / 1024 / 1024).toFixed(1).replace(/\.0$/, "");
  const { tooLarge } = wordsIn(inputWords, { language });
  const message = tooLarge.replace("#", megabytes(bytes)).replace("#", megabytes(maxStoryBytes));
  return Response.json({ errors: [{ name: "TooLarge", message }] }, { status: 413 });
}
