import type { CollectionConfig } from "payload";
import { createArticle, deleteArticle, readArticles, readArticleVersions, updateArticle } from "../access/articles";
import { refuseNestedQueries } from "../access/nested-queries";
import { guardCorrections } from "../corrections/guard";
import { rewriteCorrection } from "../corrections/rewrite";
import { deleteStoryNotes } from "../notes/delete-notes";
import { closePreviews } from "../previews/close-previews";
import { deletePreviews } from "../previews/delete-previews";
import { openOwnPreview } from "../previews/open-own-preview";
import { storyPicturesEndpoint } from "../media/story-pictures";
import { keepOrder } from "../database/sqlite/keep-order";
import { articleFields } from "../fields/article";
import { keepEmbargo, refuseEmbargoed } from "../schedules/embargo";
import { deleteSchedules, endSchedules } from "../schedules/end-schedules";
import { storyScheduleEndpoints } from "../schedules/endpoints";
import { pingChanged, pingDeleted } from "../pings/queue-pings";
import { findByWords } from "../search/find-by-words";
import { indexArticle, unindexArticle } from "../search/index-articles";
import { dateWithdrawal, keepWithdrawal } from "../withdrawal/keep-withdrawal";
import { withdrawArticle } from "../withdrawal/withdraw";
import { checkStatus } from "../workflow/check-status";
import { deskEndpoint } from "../workflow/desk-endpoint";
import { handOver } from "../workflow/hand-over";
import { keepStage, noteDeeds } from "../workflow/keep-stage";
import { listArticle } from "../workflow/list-article";
import { notePictures, publishDeletedPictures, publishShownPictures } from "../workflow/pictures";
import { purgeArticle, purgeAtDeletion, purgeDeletedArticle, purgeWithdrawn } from "../workflow/purge-prints";
import { stampArticle } from "../workflow/stamp";
import { stepEndpoint } from "../workflow/step-endpoint";

export const articles: CollectionConfig = {
  slug: "articles",
  labels: { singular: { ar: "مادة", en: "Story" }, plural: { ar: "المواد", en: "Stories" } },
  defaultSort: "-updatedAt",
  admin: {
    useAsTitle: "title",
    defaultColumns: ["title", "section", "stage", "publishedAt", "updatedAt"],
    listSearchableFields: ["title", "standfirst"],
    group: { ar: "التحرير", en: "Editorial" },
    components: { edit: { PublishButton: "@/newsroom/admin/workflow/publish-button#PublishButton" } },
    preview: (doc, { req }) =>
      openOwnPreview({ id: Number(doc["id"]), language: doc["language"] === "en" ? "en" : "ar" }, req),
    livePreview: {
      url: ({ data, req }) =>
        openOwnPreview({ id: Number(data["id"]), language: data["language"] === "en" ? "en" : "ar" }, req),
      breakpoints: [
        { name: "phone", label: "هاتف · Phone", width: 390, height: 844 },
        { name: "tablet", label: "لوحي · Tablet", width: 820, height: 1180 },
        { name: "desktop", label: "حاسوب · Desktop", width: 1280, height: 900 },
      ],
    },
  },
  access: {
    read: readArticles,
    readVersions: readArticleVersions,
    create: createArticle,
    update: updateArticle,
    delete: deleteArticle,
  },
  versions: { drafts: { autosave: { interval: 2000 }, schedulePublish: false }, maxPerDoc: 100 },
  endpoints: [
    rewriteCorrection,
    withdrawArticle,
    storyPicturesEndpoint,
    stepEndpoint,
    deskEndpoint,
    ...storyScheduleEndpoints,
  ],
  hooks: {
    beforeOperation: [refuseNestedQueries, checkStatus, findByWords, keepOrder],
    beforeChange: [
      notePictures("articles"),
      guardCorrections,
      keepWithdrawal,
      keepEmbargo,
      refuseEmbargoed,
      keepStage,
      stampArticle,
    ],
    afterChange: [
      purgeWithdrawn,
      publishShownPictures("articles"),
      noteDeeds,
      closePreviews,
      handOver,
      listArticle,
      indexArticle,
      purgeArticle,
      pingChanged,
      dateWithdrawal,
      endSchedules,
    ],
    beforeDelete: [deletePreviews, deleteStoryNotes, deleteSchedules],
    afterDelete: [purgeAtDeletion, publishDeletedPictures, unindexArticle, purgeDeletedArticle, pingDeleted],
  },
  fields: articleFields,
};
