import { refused } from "../fixtures/answers";
import { admins, editors, requestsOf, type Who } from "../fixtures/everybody";
import { expect, test } from "../fixtures/newsroom";

/** Everybody reads the words of the site; this is who may change them. */
const changedBy: Record<string, readonly Who[]> = { front: editors, breaking: editors, site: admins };

for (const [slug, allowed] of Object.entries(changedBy)) {
  test(`${slug}: read by everybody, changed by ${allowed.join(", ")} alone`, async ({ people, stranger }) => {
    const path = `/api/globals/${slug}?depth=0`;
    const before = await (await stranger.get(path)).json();
    for (const [who, request] of requestsOf(people, stranger)) {
      expect.soft((await request.get(path)).status(), `${who} reads`).toBe(200);
      const change = allowed.includes(who) ? {} : { name: "سطو", text: "سطو", picks: [] };
      const answer = await request.post(path, { data: change });
      expect.soft(allowed.includes(who) ? [200] : refused, `${who} changes`).toContain(answer.status());
    }
    const after = await (await stranger.get(path)).json();
    const { updatedAt: _before, ...kept } = before;
    expect(after).toMatchObject(kept);
  });
}
