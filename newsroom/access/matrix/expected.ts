import type { Role } from "../roles";

export const people = ["stranger", "reporter", "editor", "admin"] as const satisfies ("stranger" | Role)[];
export const operations = ["read", "readVersions", "create", "update", "delete"] as const;
export type Operation = (typeof operations)[number];

/** `some`: only what a condition lets through, such as one's own or what is published. */
export type Cell = "all" | "some" | "no";
type Row = readonly [stranger: Cell, reporter: Cell, editor: Cell, admin: Cell];
type Rows = Readonly<Record<Operation, Row>>;

const nobody: Row = ["no", "no", "no", "no"];
const everybody: Row = ["all", "all", "all", "all"];
const staff: Row = ["no", "all", "all", "all"];
const editors: Row = ["no", "no", "all", "all"];
const admins: Row = ["no", "no", "no", "all"];
const ownOrEditors: Row = ["no", "some", "all", "all"];
const somePreviews: Row = ["no", "some", "some", "some"];

/** Who may do what with each collection. A collection that is not here fails the test: decide, and write it down. */
export const expected: Record<string, Rows> = {
  articles: {
    read: ["some", "some", "all", "all"],
    readVersions: ownOrEditors,
    create: staff,
    update: ownOrEditors,
    delete: ownOrEditors,
  },
  media: {
    read: ["some", "all", "all", "all"],
    readVersions: staff,
    create: staff,
    update: ownOrEditors,
    delete: editors,
  },
  tags: { read: everybody, readVersions: staff, create: staff, update: editors, delete: editors },
  sections: { read: everybody, readVersions: staff, create: editors, update: editors, delete: editors },
  series: { read: everybody, readVersions: staff, create: staff, update: editors, delete: editors },
  authors: { read: everybody, readVersions: staff, create: staff, update: editors, delete: editors },
  pages: {
    read: ["some", "all", "all", "all"],
    readVersions: staff,
    create: editors,
    update: editors,
    delete: editors,
  },
  pings: { read: admins, readVersions: staff, create: nobody, update: nobody, delete: admins },
  mails: { read: admins, readVersions: staff, create: nobody, update: nobody, delete: admins },
  // Not even administrators reach the links of others' own previews.
  previews: { read: somePreviews, readVersions: staff, create: staff, update: somePreviews, delete: somePreviews },
  notes: {
    read: ownOrEditors,
    readVersions: staff,
    create: staff,
    update: ownOrEditors,
    delete: ownOrEditors,
  },
  redirects: { read: staff, readVersions: staff, create: editors, update: editors, delete: editors },
  schedules: { read: ownOrEditors, readVersions: staff, create: nobody, update: nobody, delete: nobody },
  users: {
    read: ownOrEditors,
    readVersions: staff,
    create: admins,
    update: ["no", "some", "some", "all"],
    delete: ["no", "no", "no", "some"],
  },
  donations: { read: admins, readVersions: staff, create: admins, update: admins, delete: nobody },
  pledges: { read: admins, readVersions: staff, create: nobody, update: admins, delete: nobody },
  campaigns: { read: staff, readVersions: staff, create: admins, update: admins, delete: admins },
  "gift-facts": { read: nobody, readVersions: staff, create: nobody, update: nobody, delete: nobody },
  happenings: { read: nobody, readVersions: staff, create: nobody, update: nobody, delete: nobody },
  events: { read: admins, readVersions: staff, create: nobody, update: nobody, delete: nobody },
};

/** Who may read and change each global. */
export const expectedGlobals: Record<string, Readonly<Record<"read" | "update", Row>>> = {
  front: { read: everybody, update: editors },
  breaking: { read: everybody, update: editors },
  site: { read: everybody, update: admins },
  giving: { read: staff, update: admins },
};
