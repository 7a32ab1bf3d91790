/** What cannot stand as it is in a path, because it would mean something else there. */
const meaningful = /[%?#/\\\s\p{C}]/gu;

/**
 * A path of this site in the one spelling in which redirects are stored and looked for: its words as they are read
 * (Arabic stays Arabic), without a slash at the end. `null` for what is no path of this site.
 */
export function spellPath(written: string): string | null {
  if (!/^\/(?![/\\])/.test(written) || /[?#\\\s]/.test(written)) return null;
  const segments: string[] = [];
  for (const segment of written.replace(/\/+$/, "").split("/").slice(1)) {
    const words = decode(segment);
    if (words === null || words === "" || words === "." || words === "..") return null;
    segments.push(spellSegment(words));
  }
  return `/${segments.join("/")}`;
}

/** The same for a path whose segments are decoded already, as the pages of the site hold them. */
export function spellDecodedPath(path: string): string {
  return path.split("/").map(spellSegment).join("/");
}

/** Where a redirect leads: a path, with what follows it kept as written. `null` for what is not on this site. */
export function spellTarget(written: string): string | null {
  const at = written.search(/[?#]/);
  const path = spellPath(at < 0 ? written : written.slice(0, at));
  const rest = at < 0 ? "" : written.slice(at);
  return path === null || /[\s\\\p{C}]/u.test(rest) ? null : path + rest;
}

/** The path of a target, without its query and fragment. */
export function pathOf(target: string): string {
  return target.replace(/[?#].*$/s, "");
}

function spellSegment(words: string): string {
  return words.normalize("NFC").replaceAll(meaningful, (letter) => encodeURIComponent(letter));
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
