import { z } from "zod";

/** A bucket for pictures, and how it is opened. */
export type BucketPlace = {
  bucket: string;
  region: string;
  /** Where the service is asked; `null` for Amazon's own addresses. */
  endpoint: string | null;
  accessKeyId: string;
  secretAccessKey: string;
  /** Whether the bucket's name stands in the path and not in the host. */
  pathStyle: boolean;
};

const key = z.string().regex(/^\S+$/, "must have no spaces in it").optional();

/** The settings of a bucket. The secret never travels; pictures of drafts do, so plain HTTP stays in the house. */
export const bucketShape = {
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be a bucket's name: small letters, digits, dots and hyphens")
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, "must be a region's name, such as eu-central-1")
    .optional(),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must look like https://s3.example", abort: true })
    .refine((url) => url.startsWith("https:") || isInHouse(new URL(url).hostname), "must begin with https://")
    .refine((url) => /^\/?$/.test(new URL(url).pathname + new URL(url).search), "must have no path in it")
    .optional(),
  S3_ACCESS_KEY_ID: key,
  S3_SECRET_ACCESS_KEY: key,
  S3_PATH_STYLE: z.enum(["0", "1"]).optional(),
};

type Given = z.infer<z.ZodObject<typeof bucketShape>>;

/** What is missing where a bucket is only half given, in one line that names the setting; `null` when nothing is. */
export function findBucketFault(given: Given): string | null {
  const named = Object.entries(given).find(([name, value]) => name.startsWith("S3_") && value !== undefined)?.[0];
  if (named === undefined) return null;
  for (const wanted of ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const)
    if (!given[wanted]) return `${wanted}: is missing, while ${named} is set`;
  if (!given.S3_REGION && !given.S3_ENDPOINT)
    return "S3_REGION: is missing; another service than Amazon's wants S3_ENDPOINT";
  return null;
}

/** The bucket that was given whole; `null` without one. */
export function placeOfBucket(given: Given): BucketPlace | null {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_PATH_STYLE } = given;
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return null;
  return {
    bucket: S3_BUCKET,
    // Services that have no regions take this name.
    region: S3_REGION ?? "us-east-1",
    endpoint: S3_ENDPOINT ? new URL(S3_ENDPOINT).origin : null,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    // Few of the services that one runs oneself give each bucket a host of its own.
    pathStyle: S3_PATH_STYLE === undefined ? S3_ENDPOINT !== undefined : S3_PATH_STYLE === "1",
  };
}

/** A host of one's own: this machine, a name without a dot, an address of a private network. */
function isInHouse(host: string): boolean {
  return /^(?:[^.]+|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/.test(
    host,
  );
}
