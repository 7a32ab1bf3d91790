import type { S3 } from "@aws-sdk/client-s3";
import type { BucketPlace } from "@/env.bucket";
import { StoreError } from "./picture-store";

type Asking = { abortSignal: AbortSignal };

/** Asks a service something and hands its answer on. @throws StoreError when it refuses or is too slow */
export type Ask = <Answer>(question: (s3: S3, asking: Asking) => Promise<Answer>, limitMs?: number) => Promise<Answer>;

/** Opens the way to an S3-compatible service. Its package is loaded with the first question: who has no bucket needs none. */
export function openS3(place: BucketPlace, usualMs: number): Ask {
  let opened: Promise<S3> | null = null;
  return async (question, limitMs = usualMs) => {
    const s3 = await (opened ??= connect(place));
    try {
      return await question(s3, { abortSignal: AbortSignal.timeout(limitMs) });
    } catch (cause) {
      throw storeErrorOf(cause);
    }
  };
}

async function connect({ region, endpoint, pathStyle, accessKeyId, secretAccessKey }: BucketPlace): Promise<S3> {
  const { S3 } = await import("@aws-sdk/client-s3");
  return new S3({
    region,
    ...(endpoint === null ? {} : { endpoint }),
    forcePathStyle: pathStyle,
    credentials: { accessKeyId, secretAccessKey },
    // What other programs on this machine have set for themselves does not count here.
    ignoreConfiguredEndpointUrls: true,
    maxAttempts: 2,
    // Checksums beyond the signature are Amazon's own: other services refuse requests that bear them.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
}

/** Refusals that more patience does not change. */
const passing = new Set([408, 429]);

function storeErrorOf(cause: unknown): StoreError {
  const { name, code, $metadata } = readFault(cause);
  const status = $metadata?.httpStatusCode ?? 0;
  // Redirects: the bucket lies in another region.
  const final = status >= 300 && status < 500 && !passing.has(status);
  return new StoreError(code ?? name ?? "no answer", cause, final);
}

type Fault = { name?: string; code?: string; $metadata?: { httpStatusCode?: number } };

function readFault(cause: unknown): Fault {
  return cause instanceof Error ? cause : {};
}
