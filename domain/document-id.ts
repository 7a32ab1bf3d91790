/** The number of a document as somebody sent it; `null` for what cannot be one. */
export function readDocumentId(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
