/** The words of a list that is written as lines of text. */
export function split(list: string): string[] {
  return list.trim().split(/\s+/);
}
