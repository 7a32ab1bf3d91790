import { storyIdOf } from "../kept/story-id";
import { recall, remember } from "../memory";
import {
  afterClosing,
  afterGiving,
  type AskRecord,
  noteAsk,
  openPage,
  readRecord,
  stayQuiet,
  writeRecord,
} from "./rules";

const key = "waraq:ask";

/** Shows what the script in the head has chosen, remembers it in this browser alone, and lets it be closed. */
export function startAsking(page: Document): void {
  const root = page.documentElement.dataset;
  const shown = root["ask"] ?? "";
  const path = location.pathname;
  change((record, now) => openPage(record, path, storyIdOf(path) !== null, shown, now));
  if (page.querySelector("[data-given]")) change((record, now) => stayQuiet(record, now + afterGiving));
  const box = page.querySelector<HTMLElement>(`aside[data-ask="${shown}"]`);
  if (!box) return;
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    seen.disconnect();
    change(noteAsk);
  });
  seen.observe(box);
  const close = () => {
    change((record, now) => stayQuiet(record, now + afterClosing));
    delete root["ask"];
    // The keyboard's place must not be lost with the button: it moves on to what follows the box.
    const next = page.querySelector<HTMLElement>(".giving + *");
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  box.querySelector("button")?.addEventListener("click", close);
  box.addEventListener("keydown", (event) => event.key === "Escape" && close());
}

/** Another tab may have written meanwhile: each change is made to what is remembered now. */
function change(how: (record: AskRecord, now: number) => AskRecord): void {
  const now = Date.now();
  remember(key, writeRecord(how(readRecord(recall(key), now), now)));
}
