/** How far the newsroom's search looks; tests lower them. */
export const limits = {
  /** Published stories of each edition, the newest first. */
  published: 1000,
  /** Drafts, of the newest stories first, that are compared word by word: where there are more, a program has brought them in. */
  drafts: 5000,
  /** Words that begin like one that is being typed, the commonest first. */
  forms: 50,
  /** Conditions of one question; what else is asked at once the database answers. */
  conditions: 4,
};
