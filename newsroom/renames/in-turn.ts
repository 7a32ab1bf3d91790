let last: Promise<unknown> = Promise.resolve();

/** Does some work when what was given before it is done: redirects are read and written by one at a time. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
