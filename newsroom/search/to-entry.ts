import type { JsonObject, Payload, PayloadRequest } from "payload";
import { readId } from "../media/find-pictures";
import { bodyText } from "./body-text";
import type { Entry } from "./engine";
import { authorLabel, sectionLabel } from "./match";

/** A published article as the index takes it in; tags and authors by their names in the story's language. */
export async function toEntry(article: JsonObject, payload: Payload, req?: PayloadRequest): Promise<Entry> {
  const edition = article["language"] === "en" ? "en" : "ar";
  const [tags, authors] = [idsIn(article["tags"]), idsIn(article["authors"])];
  const section = readId(article["section"]);
  const options = { locale: edition, depth: 0, pagination: false, ...(req && { req }) } as const;
  const named = async (collection: "tags" | "authors", ids: number[]) =>
    ids.length === 0 ? [] : (await payload.find({ ...options, collection, where: { id: { in: ids } } })).docs;
  const names = [...(await named("tags", tags)), ...(await named("authors", authors))].map(({ name }) => name);
  return {
    id: Number(article["id"]),
    edition,
    publishedAt: textOf(article["publishedAt"]),
    updatedAt: textOf(article["updatedAt"]),
    labels: [...(section === null ? [] : [sectionLabel(section)]), ...authors.map(authorLabel)],
    title: textOf(article["title"]),
    lead: [article["kicker"], article["standfirst"], article["dateline"], ...names].map(textOf).join("\n"),
    body: [textOf(article["leadCaption"]), bodyText(article["body"])].join("\n"),
  };
}

function idsIn(list: unknown): number[] {
  return Array.isArray(list) ? list.map(readId).filter((id) => id !== null) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
