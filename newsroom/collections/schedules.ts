import type { Access, CollectionConfig, FieldHook } from "payload";
import { refuseNestedQueries } from "../access/nested-queries";
import { nobodyField, roleOf } from "../access/roles";
import { dateAndTimePicker } from "../fields/date-and-time";
import { scheduleEndpoints } from "../schedules/endpoints";
import { sayProblem } from "../schedules/problem";
import { scheduleActions, scheduleStatuses } from "../schedules/schedule";
import { scheduleWords } from "../words/own/schedules";

const { ar, en } = scheduleWords;

/** Editors see every time that is set; reporters those of their own stories. */
const readSchedules: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  return role === "reporter" && req.user ? { "article.owner": { equals: req.user.id } } : false;
};

const showProblem: FieldHook = ({ value, req }) => sayProblem(value, req.i18n);

/** Times at which a story is published, with the words it had when the time was set, or withdrawn. Set by endpoints. */
export const schedules: CollectionConfig = {
  slug: "schedules",
  labels: { singular: { ar: "موعد", en: "Scheduled time" }, plural: { ar: "المجدولة", en: "Scheduled" } },
  defaultSort: "-at",
  admin: {
    useAsTitle: "title",
    defaultColumns: ["title", "action", "at", "status", "problem"],
    group: { ar: "التحرير", en: "Editorial" },
    description: {
      ar: "تُضبط المواعيد وتُنقل وتُلغى في صفحة المادة نفسها.",
      en: "Times are set, moved and cancelled on the page of the story itself.",
    },
  },
  access: { read: readSchedules, create: () => false, update: () => false, delete: () => false },
  hooks: { beforeOperation: [refuseNestedQueries] },
  endpoints: scheduleEndpoints,
  indexes: [{ fields: ["status", "at"] }],
  fields: [
    { name: "title", type: "text", label: { ar: "العنوان", en: "Headline" } },
    {
      name: "article",
      type: "relationship",
      relationTo: "articles",
      required: true,
      index: true,
      label: { ar: ar.article, en: en.article },
    },
    {
      name: "action",
      type: "select",
      required: true,
      options: scheduleActions.map((value) => ({ value, label: { ar: ar.actions[value], en: en.actions[value] } })),
      label: { ar: ar.action, en: en.action },
    },
    {
      name: "at",
      type: "date",
      required: true,
      label: { ar: ar.at, en: en.at },
      admin: { date: dateAndTimePicker },
    },
    {
      name: "status",
      type: "select",
      required: true,
      defaultValue: "pending",
      options: scheduleStatuses.map((value) => ({ value, label: { ar: ar.statuses[value], en: en.statuses[value] } })),
      label: { ar: ar.status, en: en.status },
    },
    {
      name: "problem",
      type: "text",
      label: { ar: ar.problem, en: en.problem },
      hooks: { afterRead: [showProblem] },
    },
    { name: "madeBy", type: "relationship", relationTo: "users", label: { ar: ar.madeBy, en: en.madeBy } },
    { name: "doneAt", type: "date", label: { ar: ar.doneAt, en: en.doneAt }, admin: { date: dateAndTimePicker } },
    // The words that go out, and what was newer than they when they did: texts of drafts, shown to nobody.
    { name: "snapshot", type: "json", hidden: true, access: { read: nobodyField } },
    { name: "beside", type: "json", hidden: true, access: { read: nobodyField } },
    // Who does it now and since when; when it may be tried next; what other instances have to print anew; who has told
    // the world of it, which is told once.
    { name: "claimedBy", type: "text", hidden: true },
    { name: "claimedAt", type: "date", hidden: true },
    { name: "tryAt", type: "date", hidden: true },
    { name: "purged", type: "json", hidden: true },
    { name: "toldBy", type: "text", hidden: true },
  ],
};
