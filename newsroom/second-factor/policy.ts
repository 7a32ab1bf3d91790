import type { Field, Payload } from "payload";
import { staffField } from "../access/roles";
import { selectRows, sql } from "../database/rows";

const policies = ["off", "admins", "editors", "everybody"] as const;
type Policy = (typeof policies)[number];

/** Who must prove by a second factor who it is. */
export const secondFactorField: Field = {
  name: "secondFactor",
  type: "select",
  required: true,
  defaultValue: "off",
  access: { read: staffField },
  label: { ar: "من يلزمه رمز ثانٍ عند الدخول", en: "Who needs a second factor to sign in" },
  options: [
    { value: "off", label: { ar: "لا أحد: لمن شاء", en: "Nobody: whoever wishes" } },
    { value: "admins", label: { ar: "المديرون", en: "Administrators" } },
    { value: "editors", label: { ar: "المديرون والمحررون", en: "Administrators and editors" } },
    { value: "everybody", label: { ar: "الجميع", en: "Everybody" } },
  ],
  admin: {
    description: {
      ar: "من يلزمه الرمز ولم يفعّله بعد لا يفتح شيئًا غير شاشة تفعيله. فعّله لنفسك أولًا.",
      en: "Whoever needs it and has none yet can open nothing but the screen to set it up. Set up your own first.",
    },
  },
};

const bound: Record<Policy, readonly string[]> = {
  off: [],
  admins: ["admin"],
  editors: ["admin", "editor"],
  everybody: ["admin", "editor", "reporter"],
};

/** Whether the site demands a second factor of somebody who has none. */
export async function owesFactor(payload: Payload, user: number | string): Promise<boolean> {
  const rows = await selectRows<{ role: string; policy: string | null }>(
    payload,
    sql`SELECT role,
    (SELECT second_factor FROM site LIMIT 1) AS policy FROM users
    WHERE id = ${user} AND NOT EXISTS
      (SELECT 1 FROM second_factors WHERE user_id = users.id AND confirmed_at IS NOT NULL)`,
  );
  const row = rows[0];
  const policy = policies.find((each) => each === row?.policy) ?? "off";
  return row !== undefined && bound[policy].includes(row.role);
}
