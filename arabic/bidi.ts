/** Marks and overrides of https://www.unicode.org/reports/tr9/ and spaces without width. The joiners spell words. */
const bidiControls = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** `text` without the invisible characters that steer direction. The zero-width joiner and non-joiner stay. */
export function stripBidiControls(text: string): string {
  return text.replaceAll(bidiControls, "");
}

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»،؛؟]*[^\s<>"“”«»،؛؟.,;:!?)\]}'’]`;
const email = String.raw`[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`;
const handle = String.raw`@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?`;
const fileName = String.raw`[A-Za-z0-9_][A-Za-z0-9_.-]*\.[A-Za-z][A-Za-z0-9]{1,9}`;
// Only what begins with + or 0 is a telephone number: "2011 - 2019" reads from the right like the words around it.
const phone = String.raw`[+0٠۰][ \u00a0]?[0-9٠-٩۰-۹](?:[ \u00a0().\/-]{0,2}[0-9٠-٩۰-۹]){5,13}`;

const isolates = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@+-])(?:${[url, email, handle, fileName, phone].join("|")})(?![\p{L}\p{N}_])`,
  "gu",
);

export type BidiRun = { text: string; isolate: boolean };

/**
 * Cuts `text` into runs, in order and without loss. Runs with `isolate` are telephone numbers, @handles, e-mail
 * addresses, file names and URLs: inside Arabic they show in the wrong order unless set in `<bdi dir="ltr">`.
 */
export function splitIsolates(text: string): BidiRun[] {
  const runs: BidiRun[] = [];
  let end = 0;
  for (const match of text.matchAll(isolates)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), isolate: false });
    runs.push({ text: match[0], isolate: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isolate: false });
  return runs;
}
