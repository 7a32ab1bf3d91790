import { slugFromTitle } from "@/arabic/slug";

/** Letters that our readers cannot type into an address: neither Arabic nor Latin. */
const foreign = /(?![\p{Script_Extensions=Arab}\p{Script=Latin}])\p{L}/gu;

/** A title without the letters that an address of ours has no room for. */
export function ownLetters(title: string): string {
  return title.replaceAll(foreign, " ");
}

/** What keeps a written address from being one; `null` for one that can be made right in one way, or is. */
export function findSlugProblem(written: string): "script" | "noLetter" | null {
  if (ownLetters(written) !== written) return "script";
  return written.trim() !== "" && slugFromTitle(written) === "" ? "noLetter" : null;
}
