import { beforeAll, describe, expect, test } from "vitest";
import { note, openStoryDesk, type StoryDesk } from "./sample-stories";

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});

/** What every step answers, in this order: the owner, another reporter, an editor, an admin. */
const matrix = {
  draft: {
    send: "200 404 200 200",
    "take-back": "409 404 403 403",
    "send-back": "403 404 409 409",
    approve: "403 404 409 409",
    publish: "403 404 200 200",
    withdraw: "403 404 409 409",
  },
  review: {
    send: "409 404 409 409",
    "take-back": "200 404 403 403",
    "send-back": "403 404 200 200",
    approve: "403 404 200 200",
    publish: "403 404 200 200",
    withdraw: "403 404 409 409",
  },
  approved: {
    send: "409 404 409 409",
    "take-back": "409 404 403 403",
    "send-back": "403 404 409 409",
    approve: "403 404 409 409",
    publish: "403 404 200 200",
    withdraw: "403 404 409 409",
  },
  published: {
    send: "403 403 409 409",
    "take-back": "403 403 403 403",
    "send-back": "403 403 409 409",
    approve: "403 403 409 409",
    publish: "403 403 409 409",
    withdraw: "403 403 200 200",
  },
  corrected: {
    send: "403 403 409 409",
    "take-back": "403 403 403 403",
    "send-back": "403 403 409 409",
    approve: "403 403 409 409",
    publish: "403 403 409 409",
    withdraw: "403 403 200 200",
  },
  withdrawn: {
    send: "403 404 200 200",
    "take-back": "403 404 403 403",
    "send-back": "403 404 409 409",
    approve: "403 404 409 409",
    publish: "403 404 200 200",
    withdraw: "403 404 409 409",
  },
  beside: {
    send: "403 403 200 200",
    "take-back": "403 403 403 403",
    "send-back": "403 403 409 409",
    approve: "403 403 409 409",
    publish: "403 403 200 200",
    withdraw: "403 403 200 200",
  },
} satisfies Record<keyof StoryDesk["bring"], Record<string, string>>;

const states = ["draft", "review", "approved", "published", "corrected", "withdrawn", "beside"] as const;

describe.each(states)("a story that is %s", (state) => {
  test.each(Object.entries(matrix[state]))(
    `%s: %s`,
    async (name, expected) => {
      const { bring, newest, people, step } = desk;
      const found: number[] = [];
      // What was refused has changed nothing, so that the next one may be asked of the same story.
      let id = 0;
      for (const by of [people.reporter, people.colleague, people.editor, people.admin]) {
        if (found.length === 0 || found.at(-1) === 200) id = await bring[state]();
        const before = await newest(id);
        const { status, message } = await step(by, id, name, note);
        found.push(status);
        const refusedInWords = /[\u0620-\u064a]{3}/.test(message) && (await newest(id)).updatedAt === before.updatedAt;
        expect(status === 200 || refusedInWords).toBe(true);
      }
      expect(found.join(" ")).toBe(expected);
    },
    30_000,
  );
});
