import { describe, expect, it } from "vitest";
import { findBodyPictures, readId } from "./find-pictures";

describe("findBodyPictures", () => {
  it("finds pictures in blocks, galleries and nested boxes once each", () => {
    const body = {
      root: {
        children: [
          { type: "block", fields: { blockType: "picture", media: 3 } },
          { type: "block", fields: { blockType: "gallery", pictures: [{ media: { id: 5, alt: "x" } }, { media: 3 }] } },
          { type: "block", fields: { content: { root: { children: [{ fields: { media: 8 } }] } } } },
        ],
      },
    };
    expect(findBodyPictures(body)).toEqual([3, 5, 8]);
  });

  it("finds none in an empty or foreign body", () => {
    expect(findBodyPictures(null)).toEqual([]);
    expect(findBodyPictures({ media: "3" })).toEqual([]);
  });
});

describe("readId", () => {
  it("reads populated and plain relationships", () => {
    expect([readId(4), readId({ id: 4 }), readId(null), readId("4")]).toEqual([4, 4, null, null]);
  });
});
