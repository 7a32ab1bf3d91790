import { z } from "zod";
import { scopes } from "@/newsroom/api-keys/scopes";

const keySchema = z.object({
  id: z.number(),
  name: z.string(),
  ending: z.string(),
  scopes: z.array(z.enum(scopes)),
  madeBy: z.string().nullable(),
  createdAt: z.number(),
  expiresAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
  usedAt: z.number().nullable(),
  usedFrom: z.string().nullable(),
});
export type ShownKey = z.infer<typeof keySchema>;

/** The keys in an answer of the API; none when it is no list of them. */
export function readKeys(json: unknown): ShownKey[] {
  return z.object({ keys: z.array(keySchema) }).safeParse(json).data?.keys ?? [];
}

/** The key that was made, or `null`. */
export function readMadeKey(json: unknown): string | null {
  return z.object({ key: z.string() }).safeParse(json).data?.key ?? null;
}
