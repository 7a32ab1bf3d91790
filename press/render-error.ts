/** A render that ended in an error page. */
export class RenderError extends Error {
  /** Whether something beside the site does not answer, and the same may be asked again in a while. */
  readonly passing: boolean;

  constructor(url: string, status: number) {
    super(`the render of ${url} ended with ${status}`);
    this.passing = status === 503;
  }
}
