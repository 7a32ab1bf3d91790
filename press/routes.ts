/** Which part of the house answers an address. */
export type Room = "newsroom" | "preview" | "file" | "reader";

const newsroomPaths = /^\/(?:admin|api|_next)(?:\/|$)/;
const previewPaths = /^\/(?:en\/)?preview\//;
const pictures = /^\/media\//;

/** Sorts a path: the newsroom, previews and pictures go to Next untouched, everything else is printed for readers. */
export function roomOf(pathname: string): Room {
  if (newsroomPaths.test(pathname)) return "newsroom";
  if (previewPaths.test(pathname)) return "preview";
  if (pictures.test(pathname)) return "file";
  return "reader";
}

/** The part of a request's address that decides what is printed; a malformed one leads to the page "not found". */
export function readerUrl(rawUrl: string): string {
  const path = rawUrl.split("?", 1)[0] || "/";
  try {
    decodeURIComponent(path);
  } catch {
    return path.startsWith("/en/") ? "/en/-" : "/-";
  }
  // Two slashes at the start would be read as a host.
  return path.replace(/^\/{2,}/, "/");
}
