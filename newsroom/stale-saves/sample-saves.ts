import config from "@payload-config";
import { REST_PATCH } from "@payloadcms/next/routes";
import type { Payload } from "payload";

const patch = REST_PATCH(config);

/** For tests: somebody who writes stories, and saves them as the form does. */
export async function signInWriter(newsroom: Payload) {
  const data = { name: "ليلى", role: "editor" as const, email: "layla@test.example", password: "long-enough-words" };
  await newsroom.create({ collection: "users", data, draft: false });
  const { token } = await newsroom.login({ collection: "users", data });
  return {
    newStory: () =>
      newsroom.create({ collection: "articles", data: { title: "أول", language: "ar" }, draft: true, depth: 0 }),
    titleOf: async (id: number) => (await newsroom.findByID({ collection: "articles", id, draft: true })).title,
    /** @param from what the form shows; `null` for a program that does not say it */
    async save(id: number, title: string, from: string | null, query = "draft=true&autosave=true") {
      const headers = { authorization: `JWT ${token}`, "content-type": "application/json", "accept-language": "ar" };
      const request = new Request(`http://localhost:3000/api/articles/${id}?depth=0&${query}`, {
        method: "PATCH",
        headers: from === null ? headers : { ...headers, "x-based-on": from },
        body: JSON.stringify({ title }),
      });
      const answer = await patch(request, { params: Promise.resolve({ slug: ["articles", String(id)] }) });
      return { status: answer.status, savedAs: answer.headers.get("x-saved-as"), json: await answer.json() };
    },
  };
}
