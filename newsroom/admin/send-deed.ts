/**
 * Asks the newsroom for something that is more than a save.
 * @returns what it says against it; empty when it says nothing, `null` when it is done
 */
export async function sendDeed(address: string, deed: object): Promise<string | null> {
  try {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(deed) });
    if (answer.ok) return null;
    const { errors }: { errors?: { message?: string }[] } = await answer.json();
    return errors?.[0]?.message ?? "";
  } catch {
    return "";
  }
}
