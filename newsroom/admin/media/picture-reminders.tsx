import { listMissingAlt, lacksCredit } from "@/newsroom/media/reminders";
import { readRightsEnd, reminderDays } from "@/newsroom/media/rights";
import { mediaWords } from "@/newsroom/words/own/media";
import { sayDay } from "@/newsroom/words/say-day";
import { wordsIn } from "@/newsroom/words/say";

type Props = {
  /** With its words in all languages. */
  picture: { alt?: unknown; credit?: unknown; rightsUntil?: string | null };
  i18n: { language: string };
};

/** What a picture still lacks, and when the right to show it ends. */
export function PictureReminders({ picture, i18n }: Props) {
  const words = wordsIn(mediaWords, i18n);
  const notes: string[] = [];
  if (lacksCredit(picture.credit)) notes.push(words.noCredit);
  const missing = listMissingAlt(picture.alt).map((language) => words.languages[language]);
  if (missing.length > 0)
    notes.push(words.noAlt.replace("{languages}", missing.join(i18n.language === "en" ? ", " : "، ")));
  const end = readRightsEnd(picture);
  const now = Date.now();
  if (end !== null && end < now + reminderDays * 86_400_000) {
    notes.push((end <= now ? words.rightsOver : words.rightsEnd).replace("{date}", sayDay(end, i18n)));
  }
  return notes.map((note) => (
    <p key={note} className="waraq-note waraq-note--warn">
      {note}
    </p>
  ));
}
