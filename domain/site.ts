import type { Picture } from "./picture";
import type { Section, StoryCard } from "./story";

/** The words of the request for support, as the newsroom set them. */
export type Giving = {
  title: string;
  text: string;
  price: string;
  button: string;
};

/** A way to give: a link set in the newsroom. */
export type GivingWay = { label: string; note: string | null; url: string };

export type SocialLink = { network: string; url: string };
export type PageLink = { title: string; path: string };

/** What stands around every reader page of an edition. */
export type SiteFrame = {
  name: string;
  tagline: string | null;
  description: string | null;
  logo: Picture | null;
  /** IANA name, for example `Asia/Damascus`. */
  timeZone: string;
  sections: Section[];
  social: SocialLink[];
  pages: PageLink[];
  giving: Giving;
  /** Whether the page is a light one: no web fonts, pictures only on request. */
  lite: boolean;
};

/** Paths of the pages in which the newsroom says how it works; `null` for those that it has not chosen. */
export type Policies = Record<"principles" | "ethics" | "corrections" | "ownership" | "masthead", string | null>;

export type Breaking = { text: string; path: string | null };

/** The front page of an edition. Every part may be empty. */
export type Front = {
  breaking: Breaking | null;
  lead: StoryCard | null;
  latest: StoryCard[];
  picks: StoryCard[];
  /** The most read stories of the last day, most read first. */
  mostRead: StoryCard[];
  sections: { section: Section; stories: StoryCard[] }[];
};
