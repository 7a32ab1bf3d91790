import Link from "next/link";
import type { ServerProps } from "payload";
import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { wordsIn } from "@/newsroom/words/say";

/** The way to the keys, under the collections of the administration. */
export function ApiKeysLink({ user, i18n }: ServerProps) {
  if (user?.["role"] !== "admin") return null;
  return (
    <Link className="nav__link" id="nav-api-keys" href="/admin/api-keys" prefetch={false}>
      <span className="nav__link-label">{wordsIn(apiKeyWords, i18n).title}</span>
    </Link>
  );
}
