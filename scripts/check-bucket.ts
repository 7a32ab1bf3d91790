import type { Settings } from "@/env";
import { probeBucket } from "@/newsroom/media/store/probe-bucket";

/**
 * Makes sure that pictures can be kept where the settings say. A service that does not answer now is only told of: what
 * is printed is served without it.
 * @throws SettingsError when the bucket, the key or its rights are wrong
 */
export async function checkBucket({ bucket }: Settings): Promise<void> {
  const trouble = bucket && (await probeBucket(bucket));
  if (trouble) process.stderr.write(`${trouble}: until it does, readers get what is kept and uploads are refused\n`);
}
