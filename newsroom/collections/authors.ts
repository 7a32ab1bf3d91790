import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from "payload";
import { anyone, isEditor, isStaff } from "../access/roles";
import { demoField } from "../fields/demo";
import { slugField } from "../fields/slug";
import { readId } from "../media/find-pictures";
import { publishPictures } from "../media/publish-pictures";
import { keepOldAddresses } from "../renames/keep-old-addresses";
import { reindexRenamed } from "../search/reindex-renamed";
import { findByName } from "../names/find-by-name";
import { purgeDocument } from "../workflow/purge-prints";

const purgeAuthors = purgeDocument(({ id }) => [`author:${id}`, `name:author:${id}`, "authors"]);

const publishPhoto: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await publishPictures(photosOf([doc, previousDoc]), req);
};

const publishDeletedPhoto: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await publishPictures(photosOf([doc]), req);
};

function photosOf(authors: ({ photo?: unknown } | undefined)[]): number[] {
  return authors.map((author) => readId(author?.photo)).filter((id) => id !== null);
}

export const authors: CollectionConfig = {
  slug: "authors",
  labels: { singular: { ar: "كاتب", en: "Author" }, plural: { ar: "الكتّاب", en: "Authors" } },
  admin: { useAsTitle: "name", defaultColumns: ["name", "slug"], group: { ar: "التصنيف", en: "Classification" } },
  access: { read: anyone, create: isStaff, update: isEditor, delete: isEditor },
  hooks: {
    beforeOperation: [findByName],
    afterChange: [publishPhoto, ...purgeAuthors.afterChange, keepOldAddresses("author"), reindexRenamed("authors")],
    afterDelete: [publishDeletedPhoto, ...purgeAuthors.afterDelete],
  },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 80, label: { ar: "الاسم", en: "Name" } },
    { name: "bio", type: "textarea", localized: true, maxLength: 600, label: { ar: "نبذة", en: "Biography" } },
    { name: "photo", type: "upload", relationTo: "media", label: { ar: "صورة شخصية", en: "Photograph" } },
    slugField({ from: "name", frozenBy: "createdAt", unique: true }),
    demoField,
  ],
};
