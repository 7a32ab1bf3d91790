import type { GivingFields, GivingOffer, GivingProblem } from "@/domain/giving";
import { readForm } from "@/newsroom/giving/read-form";
import { readWish } from "@/newsroom/giving/read-wish";

type Query = Record<string, string | string[] | undefined>;

/** What a query says of the form's fields. */
export function readGivingFields(query: Query): GivingFields {
  return readForm({ get: (name) => first(query[name]) });
}

/** Why a form was not taken. */
export function findGivingProblem(query: Query, fields: GivingFields, offer: GivingOffer): GivingProblem {
  const whole = (["often", "unreachable"] as const).find((each) => each === first(query["whole"]));
  return { ...readWish(fields, offer).problem, ...(whole ? { whole } : {}) };
}

/** A part of a query once, however often it stands there. */
export function first(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
