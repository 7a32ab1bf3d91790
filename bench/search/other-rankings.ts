import type { Client } from "@libsql/client";
import { analyseQuestion } from "@/arabic/analyse";
import { splitWords } from "@/arabic/words";
import { allParts, type Match } from "@/newsroom/search/match";
import { printMatch } from "@/newsroom/search/sqlite/sqlite-match";
import { idOfKey } from "@/newsroom/search/story-key";
import { anyForm, someForm } from "@/stories/search/tiers";
import { readCorpus } from "./corpus";
import type { Ranking } from "./quality";

const shown = 10;

/** What the search of the site is measured against; each with FTS5's own bm25, which PostgreSQL has not. */
export function otherRankings(client: Client): Record<string, Ranking> {
  return {
    "same words, bm25 10-8-5-3-2-1": async (text) => {
      const question = analyseQuestion(text);
      for (const spare of [0, 1, 2]) {
        if (question.terms.length <= spare) break;
        const match = printMatch(spare === 0 ? anyForm(question, []) : someForm(question, spare, []));
        const found = await ranked(client, match, "bm25(search_index, 10, 8, 5, 3, 2, 1, 0)");
        if (found.length > 0) return found;
      }
      return [];
    },
    "any of the words by stems, bm25": async (text) => {
      const { terms } = analyseQuestion(text);
      const stems = terms.flatMap((term) => term.stems.flat());
      return anyOf(
        client,
        stems.map((stem) => ({ kind: "stem", stem, parts: allParts })),
        "bm25(search_index, 0, 8, 0, 3, 0, 1, 0)",
      );
    },
    "normalised words without stems, bm25": async (text) => {
      return anyOf(
        client,
        splitWords(text).map((word) => ({ kind: "words", words: [word.text], parts: allParts })),
        "bm25(search_index, 10, 0, 5, 0, 2, 0, 0)",
      );
    },
    "plain unicode61, bm25": plainRanking(client),
  };
}

async function anyOf(client: Client, of: Match[], order: string): Promise<number[]> {
  return of.length === 0 ? [] : ranked(client, printMatch({ kind: "any", of }), order);
}

/** Texts as they are, in an index as it comes. */
function plainRanking(client: Client): Ranking {
  let filled: Promise<void> | null = null;
  const fillPlain = async () => {
    await client.execute("create virtual table plain using fts5(title, lead, body)");
    for (const { id, edition, title, lead, body } of readCorpus()) {
      if (edition !== "ar") continue;
      await client.execute({
        sql: "insert into plain (rowid, title, lead, body) values (?, ?, ?, ?)",
        args: [id, title, lead, body],
      });
    }
  };
  return async (text) => {
    filled ??= fillPlain();
    await filled;
    const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
    const sql = `select rowid as id from plain where plain match ? order by bm25(plain, 10, 5, 2) limit ${shown}`;
    const { rows } = await client.execute({ sql, args: [words.map((word) => `"${word}"`).join(" OR ")] });
    return rows.map(({ id }) => Number(id));
  };
}

async function ranked(client: Client, match: string, order: string): Promise<number[]> {
  const newest = 2 ** 50;
  const sql = `select rowid as key from search_index where search_index match ? and rowid < ? order by ${order}, rowid desc limit ${shown}`;
  const { rows } = await client.execute({ sql, args: [match, BigInt(newest)] });
  return rows.map(({ key }) => idOfKey(Number(key)));
}
