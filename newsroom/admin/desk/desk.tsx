import { deskWords } from "../../words/own/desk";
import { wordsIn } from "../../words/say";
import { GivingTop } from "../giving/giving-top";
import { type CardProps, cards } from "./cards";

/** The first thing that whoever signs in sees: what waits for them. */
export function Desk({ payload, user, i18n }: CardProps) {
  const words = wordsIn(deskWords, i18n);
  return (
    <section className="waraq-desk" aria-labelledby="waraq-desk">
      <h2 id="waraq-desk">{words.greeting(user.name)}</h2>
      <GivingTop payload={payload} user={user} i18n={i18n} />
      <div className="waraq-desk__cards">
        {cards.map((OneCard) => (
          <OneCard key={OneCard.name} payload={payload} user={user} i18n={i18n} />
        ))}
      </div>
    </section>
  );
}
