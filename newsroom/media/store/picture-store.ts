/** A part of a file, by the numbers of its first and last byte. */
export type Part = { first: number; last: number };

/** What is known of a file without reading it. */
export type Listed = {
  name: string;
  bytes: number;
  /** Milliseconds since 1970. */
  changedAt: number;
  /** What the service calls the content: mostly its MD5 in hexadecimal, but not of every service. */
  tag: string | null;
};

/**
 * Where the files of all pictures lie, by their names (`readFileName`). A name is written once and its content never
 * changes. Everything may throw a `StoreError`.
 */
export type PictureStore = {
  put: (name: string, data: Buffer) => Promise<void>;
  /** A file, or a part of it: empty when it lies beyond the end. `size` is that of the whole. `null` when there is none. */
  read: (name: string, part?: Part) => Promise<{ data: Buffer; size: number } | null>;
  /** Deletes files; those that are gone already are no fault. */
  remove: (names: readonly string[]) => Promise<void>;
  /** All files whose names begin with something, in no order. */
  list: (beginning: string) => AsyncIterable<Listed>;
};

/** A store that refused, or that did not answer in time. */
export class StoreError extends Error {
  /** What the system or the service calls it, such as `ENOSPC` or `AccessDenied`. */
  readonly code: string;
  /** Whether the service answered and will answer no otherwise until a setting changes. */
  readonly final: boolean;

  constructor(code: string, cause: unknown, final: boolean) {
    // The cause itself would bring the whole request into the log, and who signed it.
    super(`the store of pictures failed: ${code}: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.code = code;
    this.final = final;
  }
}
