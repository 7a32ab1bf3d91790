import { storyIdOf } from "./kept/story-id";

const seconds = 10;

/**
 * Tells the site, once and without a word about the reader, that a story stood on the screen for ten seconds. Nothing is
 * told for whoever asks not to be followed.
 */
export function startReading(page: Document): void {
  const { doNotTrack } = navigator;
  if (!storyIdOf(location.pathname) || doNotTrack === "1" || Reflect.get(navigator, "globalPrivacyControl")) return;
  let seen = 0;
  const timer = setInterval(() => {
    if (page.visibilityState !== "visible" || ++seen < seconds) return;
    clearInterval(timer);
    navigator.sendBeacon("/read", location.pathname);
  }, 1000);
}
