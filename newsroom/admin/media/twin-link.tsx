import Link from "next/link";
import type { Twin } from "@/newsroom/media/find-twin";
import { mediaWords } from "@/newsroom/words/own/media";
import { wordsIn } from "@/newsroom/words/say";

type Props = { twin: Twin; i18n: { language: string } };

/** Says that a stored picture doubles another, and leads there. */
export function TwinLink({ twin, i18n }: Props) {
  const words = wordsIn(mediaWords, i18n);
  return (
    <p className="waraq-note waraq-note--warn">
      {words[twin.kind]} <Link href={`/admin/collections/media/${twin.id}`}>{words.openTwin}</Link>
    </p>
  );
}
