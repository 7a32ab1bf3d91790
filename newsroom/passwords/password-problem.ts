import { foldText, isCommon } from "./is-common";

/** Lengths in characters, as NIST SP 800-63B counts them; it asks for length and for nothing about kinds of signs. */
export const shortestPassword = 12;
const longestPassword = 256;

/** What is wrong with a password; the words for it are in `words/own/passwords.ts`. */
export type PasswordProblem = "short" | "long" | "unseen" | "common" | "own";

/** What of an account must be more than a decoration of its own name. */
const ownLetters = 8;
const shortestName = 4;
const shortestPart = 3;

/** A password as it is kept and compared: what is the same text is the same, from whatever keyboard it comes. */
export function normalisePassword(password: string): string {
  return password.normalize("NFKC");
}

/** What is wrong with a new password; `null` when nothing is. `known` are e-mail, name and the site's name. */
export function findPasswordProblem(password: unknown, known: readonly string[] = []): PasswordProblem | null {
  if (typeof password !== "string") return "short";
  if (password.length > longestPassword * 4) return "long";
  const text = normalisePassword(password);
  const length = [...text].length;
  if (length < shortestPassword) return "short";
  if (length > longestPassword) return "long";
  if (/\p{Cc}|\p{Cs}/u.test(text)) return "unseen";
  if (isCommon(text)) return "common";
  return known.some((name) => tellsOf(foldText(text), name)) ? "own" : null;
}

/** Whether a name, or an e-mail's, stands in a password whole, or as a part with little else beside it. */
function tellsOf(password: string, name: string): boolean {
  const wholes = [name, ...(name.includes("@") ? name.split("@", 1) : [])]
    .map(foldText)
    .filter((whole) => whole.length >= shortestName);
  if (wholes.some((whole) => password.includes(whole))) return true;
  const parts = name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldText)
    .filter((part) => part.length >= shortestPart);
  return parts.some((part) => password.includes(part) && password.replaceAll(part, "").length < ownLetters);
}
