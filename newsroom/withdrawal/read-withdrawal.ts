import type { PayloadRequest } from "payload";

/** What is told of a withdrawn story: a note, if there is one, and since when; `by` is for the newsroom alone. */
export type Withdrawal = { note: string | null; at: string | null; by: string | null };

/** What the stored row of an article says of its withdrawal; `null` without an article. */
export async function readWithdrawal(id: number, req: PayloadRequest): Promise<Withdrawal | null> {
  const { docs } = await req.payload.find({
    collection: "articles",
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { withdrawal: true },
    req,
  });
  const [article] = docs;
  if (!article) return null;
  const { note, at, by } = article.withdrawal ?? {};
  return { note: note ?? null, at: at ?? null, by: by ?? null };
}
