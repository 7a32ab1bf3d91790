import type { Edition } from "@/domain/edition";
import { absoluteUrl } from "@/stories/addresses";

type Translated = { edition: Edition; path: string; translations: { edition: Edition; path: string }[] };

/**
 * The whole addresses of a page in every language that it is truly translated into, for `hreflang`; Arabic stands for
 * readers of any other language. Empty for a page in one language.
 */
export function alternatesOf({ edition, path, translations }: Translated): Record<string, string> {
  if (translations.length === 0) return {};
  const all = [{ edition, path }, ...translations].map(
    (version) => [version.edition, absoluteUrl(version.path)] as const,
  );
  const arabic = all.find(([language]) => language === "ar")?.[1] ?? absoluteUrl(path);
  return { ...Object.fromEntries(all), "x-default": arabic };
}
