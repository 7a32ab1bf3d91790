import type { Edition } from "@/domain/edition";

/** Where the giver of a gift is told how it stands. */
export function thanksPath({ edition, secret }: { edition: Edition; secret: string }): string {
  return `${edition === "en" ? "/en" : ""}/donate/thanks?gift=${secret}`;
}
