/** The part of s3rver that is used here; the package ships no types. */
declare module "s3rver" {
  import type { RequestListener } from "node:http";

  export default class S3rver {
    constructor(options: { directory: string; silent: boolean; configureBuckets: { name: string }[] });
    readonly logger: { exceptions: { unhandle: () => void } };
    configureBuckets(): Promise<unknown>;
    callback(): RequestListener;
  }
}
