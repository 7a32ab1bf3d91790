/** Whether a story told readers something wrong and said so since: clarifications and updates are no such thing. */
export function isCorrected(article: { corrections?: { kind?: string | null }[] | null }): boolean {
  return (article.corrections ?? []).some(({ kind }) => kind === "correction" || kind === "retraction");
}
