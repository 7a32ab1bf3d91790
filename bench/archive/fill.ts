import type { Payload } from "payload";
import { entryOf } from "./entries";
import { fillTerms } from "./fill-terms";
import { addDraft, addEarlierVersions, addStory, Rows } from "./rows";
import { colleague, staffCount } from "./staff";
import { type ArchiveStory, generateStories } from "./stories";
import type { Writer } from "./writer";

export type Filled = { stories: number; seconds: number };

type Options = { stories: number; end: number; password: string };

const atOnce = 2000;
/** Every tenth story was saved a few times before, and to every hundred there is one that nobody has published. */
const [oftenSaved, perDraft] = [10, 100];
/** How many versions there are of such a story besides the one that is read. */
const earlierVersions = 6;

/** Fills an empty newsroom with a generated archive. @returns how long the stories took, all their indexes included */
export async function fillArchive(newsroom: Payload, writer: Writer, options: Options): Promise<Filled> {
  const { stories, end, password } = options;
  for (let number = 1; number <= staffCount; number += 1) {
    await newsroom.create({ collection: "users", data: { ...colleague(number), password } });
  }
  const names = await fillTerms(newsroom, writer, stories);
  let previous = String((await writer.read("SELECT hash FROM events ORDER BY id DESC LIMIT 1"))[0]?.["hash"]);
  const began = performance.now();
  for (const some of inBatches(generateStories({ stories, end }))) {
    const rows = new Rows();
    for (const story of some) {
      previous = addStory(rows, story, previous);
      if (story.id % oftenSaved === 0) addEarlierVersions(rows, story, earlierVersions);
      if (story.id % perDraft === 0) previous = addDraft(rows, draftBeside(story, stories), previous);
    }
    // The index takes keys in that rise; those of an edition follow one another.
    const inTurn = some.toSorted((one, other) => one.edition.localeCompare(other.edition) || one.id - other.id);
    await writer.write(
      rows.list(),
      inTurn.map((story) => entryOf(story, names)),
    );
  }
  await writer.finish();
  return { stories, seconds: (performance.now() - began) / 1000 };
}

/** A draft is much like a story of its time; its number follows those of all stories. */
function draftBeside(story: ArchiveStory, stories: number): ArchiveStory {
  return { ...story, id: stories + story.id / perDraft, updatedAt: story.publishedAt, corrections: [] };
}

function* inBatches(all: Iterable<ArchiveStory>): Generator<ArchiveStory[]> {
  let some: ArchiveStory[] = [];
  for (const story of all) {
    some.push(story);
    if (some.length < atOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
