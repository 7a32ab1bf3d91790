import type { CollectionConfig } from "payload";
import { readSettings } from "@/env";
import { isAdmin } from "../access/roles";
import { forgetEndpoint } from "../giving/erasure/forget-endpoint";
import { stayErased } from "../giving/erasure/stay-erased";
import { exportDonations } from "../giving/export-donations";
import { donationFields } from "../giving/donation-fields";
import { resendReceipt } from "../giving/receipts/resend-receipt";
import { checkByHand, noteByHand } from "../giving/by-hand";

/** Each payment of each giver. What is known of its money is in `gift-facts`; state and net are computed from it. */
export const donations: CollectionConfig = {
  slug: "donations",
  labels: { singular: { ar: "مساهمة", en: "Gift" }, plural: { ar: "المساهمات", en: "Gifts" } },
  defaultSort: "-id",
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    useAsTitle: "reference",
    defaultColumns: ["reference", "sum", "state", "rhythm", "port", "paidAt", "receipt", "story"],
    listSearchableFields: ["reference", "receipt", "donorName", "donorEmail"],
    group: { ar: "الدعم", en: "Giving" },
    // Trials of the demo edition, once the site is real.
    baseFilter: () => (readSettings().demo ? null : { port: { not_equals: "sandbox" } }),
    hidden: ({ user }) => user?.["role"] !== "admin",
    description: {
      ar: "تُضاف هنا أيضًا مساهمة وصلت باليد.",
      en: "A gift that came from hand to hand is added here too.",
    },
    components: {
      beforeListTable: [
        "@/newsroom/admin/giving/totals-head#TotalsHead",
        "@/newsroom/admin/giving/forget-donor#ForgetDonor",
      ],
    },
  },
  access: { read: isAdmin, create: isAdmin, update: isAdmin, delete: () => false },
  hooks: { beforeChange: [checkByHand, stayErased], afterChange: [noteByHand] },
  endpoints: [exportDonations, resendReceipt, forgetEndpoint],
  fields: donationFields,
};
