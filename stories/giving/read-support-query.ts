import { readDocumentId } from "@/domain/document-id";
import type { GivingProblem } from "@/domain/giving";
import { type SupportProblem, supportProblems } from "@/domain/support";
import { readSettings } from "@/env";
import { first } from "./check-giving-form";

const dones = ["asked", "changed", "ended", "thanks"] as const;
const amountProblems = ["empty", "unreadable", "least", "most"] as const;

/** What the address of the page of somebody's gifts tells it to say. */
export type SupportQuery = {
  key: string | null;
  done: (typeof dones)[number] | null;
  problem: SupportProblem | null;
  email: string;
  /** Which pledge is to be ended, and asked about once more. */
  end: number | null;
  /** Which amount could not be taken, and why. */
  wrong: { pledge: number; amount: string; problem: NonNullable<GivingProblem["amount"]> } | null;
  /** Whom to write to where no mail is sent. */
  writeTo: string;
};

/** Reads the query of the page; what it does not know is nothing. */
export function readSupportQuery(query: Record<string, string | string[] | undefined>): SupportQuery {
  const read = (name: string) => first(query[name]);
  const pledge = readDocumentId(read("pledge"));
  const problem = amountProblems.find((each) => each === read("wrong"));
  return {
    key: read("key"),
    done: dones.find((each) => each === read("done")) ?? null,
    problem: supportProblems.find((each) => each === read("problem")) ?? null,
    email: (read("email") ?? "").slice(0, 300),
    end: readDocumentId(read("end")),
    wrong: pledge && problem ? { pledge, amount: (read("amount") ?? "").slice(0, 100), problem } : null,
    writeTo: readSettings().mailFrom,
  };
}
