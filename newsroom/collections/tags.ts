import type { CollectionConfig, Field } from "payload";
import { anyone, isEditor, isStaff } from "../access/roles";
import { demoField } from "../fields/demo";
import { slugField } from "../fields/slug";
import { mergeEndpoints } from "../merging/endpoints";
import { keepOldAddresses } from "../renames/keep-old-addresses";
import { reindexRenamed } from "../search/reindex-renamed";
import { findByName } from "../names/find-by-name";
import { purgeDocument } from "../workflow/purge-prints";

const purgeTags = purgeDocument(({ id }) => [`tag:${id}`, `name:tag:${id}`, "tags"]);

const mergePanel: Field = {
  name: "mergePanel",
  type: "ui",
  label: { ar: "الدمج", en: "Merging" },
  admin: {
    position: "sidebar",
    disableListColumn: true,
    components: { Field: "@/newsroom/admin/merging/merge-panel#MergePanel" },
  },
};

export const tags: CollectionConfig = {
  slug: "tags",
  labels: { singular: { ar: "وسم", en: "Tag" }, plural: { ar: "الوسوم", en: "Tags" } },
  admin: { useAsTitle: "name", defaultColumns: ["name", "slug"], group: { ar: "التصنيف", en: "Classification" } },
  access: { read: anyone, create: isStaff, update: isEditor, delete: isEditor },
  endpoints: mergeEndpoints,
  hooks: {
    beforeOperation: [findByName],
    ...purgeTags,
    afterChange: [...purgeTags.afterChange, keepOldAddresses("tag"), reindexRenamed("tags")],
  },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 80, label: { ar: "الاسم", en: "Name" } },
    slugField({ from: "name", frozenBy: "createdAt", unique: true }),
    mergePanel,
    demoField,
  ],
};
