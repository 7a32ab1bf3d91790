import { readTimeZone } from "../../globals/time-zone";
import { readId } from "../../media/find-pictures";
import { isLate } from "../../schedules/schedule";
import { schedulePanelWords } from "../../words/own/schedule-panel";
import { wordsIn } from "../../words/say";
import { sayMoment } from "../../words/say-moment";
import { Card } from "../desk/card";
import type { CardProps } from "../desk/cards";
import { StoryLine } from "../desk/story-line";

const dayMs = 86_400_000;
const most = 20;

/** What is late, and why, before what is set for the next 24 hours. */
export async function TimesCard({ payload, user, i18n }: CardProps) {
  const words = wordsIn(schedulePanelWords, i18n);
  const until = new Date(Date.now() + dayMs).toISOString();
  const pending = { and: [{ status: { equals: "pending" } }, { at: { less_than_equal: until } }] };
  const { docs } = await payload.find({
    collection: "schedules",
    where: { or: [{ status: { equals: "failed" } }, pending] },
    sort: "at",
    limit: most,
    depth: 0,
    user,
    overrideAccess: false,
  });
  const timeZone = await readTimeZone(payload);
  const now = Date.now();
  const times = docs.toSorted((one, other) => Number(isLate(other, now)) - Number(isLate(one, now)));
  return (
    <Card title={words.deskTitle} empty={words.deskEmpty}>
      {times.map((time) => (
        <StoryLine key={time.id} story={{ id: readId(time.article) ?? 0, title: time.title ?? null }} i18n={i18n}>
          {isLate(time, now) && <strong className="waraq-time__late">{words.late}</strong>} {words.actions[time.action]}{" "}
          {sayMoment(time.at, i18n, timeZone)} {time.problem}
        </StoryLine>
      ))}
    </Card>
  );
}
