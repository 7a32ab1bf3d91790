import type { Payload } from "payload";
import { formatShortDate } from "@/arabic/dates";
import { sayMoney } from "@/arabic/say-money";
import type { Edition } from "@/domain/edition";
import { readSettings } from "@/env";
import { readSiteName } from "../../globals/site-name";
import { readTimeZone } from "../../globals/time-zone";
import type { Letter, LetterFact } from "../../mail/letter";
import { giftMailWords } from "../../words/own/gift-mails";
import { givingWords } from "../../words/own/giving";
import type { GiftRow } from "../gift-row";
import { supportPath } from "../support/support-links";

type Giving = { newsroom: Payload; gift: GiftRow; language: "ar" | "en"; site: string };

/** Text that mail programs would make a link of: nobody writes one into our mails by way of a name. */
const linkLike = /:\/\/|www\.|@|\.[a-z]{2,}/u;

/** What every mail about a gift needs: the words of the giver's edition and the name of the site there. */
export async function beginLetter(newsroom: Payload, gift: GiftRow): Promise<Giving> {
  const language: Edition = gift.edition === "en" ? "en" : "ar";
  return { newsroom, gift, language, site: await readSiteName(newsroom, language) };
}

/** The receipt of a paid gift. */
export async function writeReceipt({ newsroom, gift, language, site }: Giving, receipt: string): Promise<Letter> {
  const words = giftMailWords[language];
  const { rhythm, port, reference, donorName, paidAt } = gift;
  const day = formatShortDate(new Date(paidAt ?? Date.now()).toISOString(), language, await readTimeZone(newsroom));
  const named = donorName && !linkLike.test(donorName) ? [{ label: words.name, value: donorName }] : [];
  const facts: LetterFact[] = [
    { label: words.number, value: receipt },
    { label: words.day, value: day },
    { label: words.sum, value: sayMoney(gift, language) },
    { label: words.often, value: givingWords[language].rhythms[rhythm] },
    { label: words.reference, value: reference },
    ...named,
  ];
  return {
    subject: words.receipt(site, `\u2068${receipt}\u2069`),
    site,
    opening: [words.thanks, ...(port === "sandbox" ? [words.trial] : [])],
    facts,
    closing: [words.keep],
    link: rhythm === "once" ? null : { label: words.support, url: supportUrl(language) },
  };
}

/** @param returned what went back now, in hundredths */
export function writeRefund({ gift, language, site }: Giving, returned: number): Letter {
  const words = giftMailWords[language];
  const { currency, receipt, reference, port } = gift;
  return {
    subject: words.refund(site),
    site,
    opening: [port === "hand" ? words.byHand : words.onItsWay],
    facts: [
      { label: words.returned, value: sayMoney({ amount: returned, currency }, language) },
      { label: words.given, value: sayMoney(gift, language) },
      ...(receipt ? [{ label: words.number, value: receipt }] : []),
      { label: words.reference, value: reference },
    ],
    closing: port === "hand" ? [] : [words.days],
    link: null,
  };
}

/** That a renewal did not arrive. @param isLast whether nothing more is said of it */
export function writeMissed({ gift, language, site }: Giving, isLast: boolean): Letter {
  const words = giftMailWords[language];
  const rhythm = gift.rhythm === "year" ? "year" : "month";
  return {
    subject: words.missed(site),
    site,
    opening: isLast ? [words.still[rhythm]] : [words.notArrived[rhythm], words.whyMissed],
    facts: [{ label: words.due, value: sayMoney(gift, language) }],
    closing: [isLast ? words.last : words.again],
    link: { label: words.support, url: supportUrl(language) },
  };
}

function supportUrl(language: "ar" | "en"): string {
  return readSettings().siteUrl + supportPath(language);
}
