import Link from "next/link";
import type { ReactNode } from "react";
import { deskWords } from "../../words/own/desk";
import { wordsIn } from "../../words/say";

type Props = {
  story: { id: number; title?: string | null };
  i18n: { language: string };
  children?: ReactNode;
};

/** A story in a list of the desk, with what is to be said of it. */
export function StoryLine({ story, i18n, children }: Props) {
  return (
    <li>
      <Link href={`/admin/collections/articles/${story.id}`} prefetch={false}>
        {story.title || wordsIn(deskWords, i18n).untitled}
      </Link>
      {children && <p>{children}</p>}
    </li>
  );
}
