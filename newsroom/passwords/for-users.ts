import type { CollectionConfig, Endpoint, Field } from "payload";
import { choosingEndpoints } from "./choose";
import { forgotPassword } from "./forgot";
import { guardPasswords } from "./guard";
import { invite } from "./invite";
import { linkEndpoints } from "./link-endpoints";
import { sameOnAllKeyboards } from "./same-on-all-keyboards";
import { tellChanged } from "./tell-changed";

const screens = "@/newsroom/admin/passwords";

export const passwordHooks = {
  beforeOperation: [guardPasswords, sameOnAllKeyboards],
  afterChange: [tellChanged],
} satisfies CollectionConfig["hooks"];

/** Two of them stand in the place of Payload's own. */
export const passwordEndpoints: Endpoint[] = [forgotPassword, ...choosingEndpoints, invite, ...linkEndpoints];

export const passwordFields: Field[] = [
  {
    name: "currentPassword",
    type: "text",
    virtual: true,
    label: { ar: "كلمة مرورك الحالية", en: "Your current password" },
    admin: {
      components: { Field: `${screens}/current-password#CurrentPassword` },
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
  },
  {
    name: "passwordLink",
    type: "ui",
    admin: { components: { Field: `${screens}/password-link#PasswordLink` }, disableListColumn: true },
  },
];

/** Above the list of people. */
export const inviteForm = `${screens}/invite-form#InviteForm`;
