import { type PayloadRequest, ValidationError } from "payload";
import { wordsIn } from "../words/say";
import { mediaWords } from "../words/own/media";

/** A point in per cent from a picture's physical left and top edges. */
export type FocalPoint = { x: number; y: number };

/**
 * The focal point that a request asks for, in its address or in its data; `null` when it asks for none.
 * @throws ValidationError when it lies outside of the picture
 */
export function readFocalPoint(data: unknown, req: PayloadRequest): FocalPoint | null {
  const edits: unknown = req.query?.["uploadEdits"];
  const asked = isObject(edits) ? edits["focalPoint"] : null;
  const [x, y] = isObject(asked)
    ? [asked["x"], asked["y"]]
    : isObject(data)
      ? [data["focalX"], data["focalY"]]
      : [null, null];
  if (isNothing(x) && isNothing(y)) return null;
  return { x: toPercent(x, req), y: toPercent(y, req) };
}

/** Whether a request asks for a part of the picture. */
export function asksForCrop(req: PayloadRequest): boolean {
  const edits: unknown = req.query?.["uploadEdits"];
  return isObject(edits) && ["crop", "widthInPixels", "heightInPixels"].some((name) => Boolean(edits[name]));
}

/** Payload reads a focal point from many places, and takes none at 0: from here on it finds this one. */
export function setFocalPoint(req: PayloadRequest, focalPoint: FocalPoint): void {
  const edits: unknown = req.query?.["uploadEdits"];
  req.query = { ...req.query, uploadEdits: { ...(isObject(edits) ? edits : {}), focalPoint } };
}

function toPercent(value: unknown, req: PayloadRequest): number {
  const number = isNothing(value) ? 50 : Number(value);
  if (number >= 0 && number <= 100) return Math.round(number);
  const message = wordsIn(mediaWords, req.i18n).focalPoint;
  const error = new ValidationError({ collection: "media", errors: [{ path: "focalX", message }] }, req.t);
  error.message = message;
  throw error;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
