import type { I18nClient } from "@payloadcms/translations";
import type { Payload, TypedUser } from "payload";
import type { ReactNode } from "react";
import { PicturesCard } from "../media/pictures-card";
import { ApprovedCard } from "./approved-card";
import { DraftsCard } from "./drafts-card";
import { MostReadCard } from "./most-read-card";
import { NotesCard } from "./notes-card";
import { TimesCard } from "../schedules/times-card";
import { WaitingCard } from "./waiting-card";

export type CardProps = { payload: Payload; user: TypedUser; i18n: I18nClient };

/** What the desk shows whoever has just come in, in this order. A card that has no business with them is empty. */
export const cards: readonly ((props: CardProps) => ReactNode | Promise<ReactNode>)[] = [
  WaitingCard,
  TimesCard,
  ApprovedCard,
  DraftsCard,
  NotesCard,
  MostReadCard,
  PicturesCard,
];
