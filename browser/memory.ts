/** Remembers a value in this browser only. A closed or full storage is no reason to fail. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts for this page only.
  }
}

/** What this browser remembers by a name; nothing where its storage is closed. */
export function recall(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
