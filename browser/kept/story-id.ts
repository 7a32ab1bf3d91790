/** The number of the story at a path; `null` for other pages. */
export function storyIdOf(path: string): string | null {
  return /^\/(?:en\/)?news\/(\d+)/.exec(path)?.[1] ?? null;
}
