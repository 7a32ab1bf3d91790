import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { writeRows, sql } from "../database/rows";

const directions: Record<Edition, string> = {
  ar: "هذه طبعة تجريبية، فلا تدفع شيئًا. هنا تكتب غرفة الأخبار كيف يصل المال باليد أو بالمصرف:\nاسم من يستلم، والمدينة، ورقم الحساب، وساعات التسليم.",
  en: "This is a demonstration edition: pay nothing. Here the newsroom writes how money reaches it by hand or bank:\nwho takes it and in which town, the account and the hours.",
};

const currencies = [
  { currency: "USD", presets: "1; 3; 5; 10; 25", rate: 1 },
  { currency: "EUR", presets: "1; 3; 5; 10; 25", rate: 1.15 },
  { currency: "TRY", presets: "50; 100; 250; 500", rate: 0.024 },
  { currency: "SYP", presets: "10000; 25000; 50000; 100000", rate: 0.0001 },
] as const;

/** Sets in what an edition's readers give, unless the newsroom has. */
export async function fillGiving(newsroom: Payload, edition: Edition): Promise<void> {
  const now = await newsroom.findGlobal({ slug: "giving", locale: edition, fallbackLocale: false, depth: 0 });
  const rows = now.currencies?.length ? {} : { siteCurrency: "USD" as const, currencies: [...currencies] };
  await newsroom.updateGlobal({
    slug: "giving",
    locale: edition,
    data: { ...rows, directions: now.directions || directions[edition] },
  });
}

/** Takes out the demo's words, and the gifts that were played. */
export async function emptyGiving(newsroom: Payload, edition: Edition): Promise<void> {
  const now = await newsroom.findGlobal({ slug: "giving", locale: edition, fallbackLocale: false, depth: 0 });
  if (now.directions === directions[edition])
    await newsroom.updateGlobal({ slug: "giving", locale: edition, data: { directions: null } });
  await writeRows(newsroom, sql`DELETE FROM donations WHERE port = 'sandbox'`);
}
