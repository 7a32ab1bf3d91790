type Bulk = { errors: { id: number | string; message: string }[] };

/**
 * What a change of many documents gave, once it was made to every one of them. Payload itself lists those that it could
 * not change beside the others, and goes on.
 * @throws when one of them could not be changed
 */
export async function onEvery<Result extends Bulk>(change: Promise<Result>): Promise<Result> {
  const result = await change;
  const [failed] = result.errors;
  if (failed)
    throw new Error(`${result.errors.length} documents could not be changed, ${failed.id} first: ${failed.message}`);
  return result;
}
