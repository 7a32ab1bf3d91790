import { useTranslations } from "next-intl";
import type { StoryPage } from "@/domain/list";
import type { Picture as PictureData } from "@/domain/picture";
import { Isolates } from "./isolates";
import { ListHeader } from "./list-header";
import { PageOf } from "./page-of";
import { Picture } from "./picture";

type Props = { name: string; bio: string | null; photo: PictureData | null; list: StoryPage };

export function AuthorHeader({ name, bio, photo, list }: Props) {
  const t = useTranslations("List");
  return (
    <ListHeader label={t("author")} title={name}>
      <PageOf place={list} total={list.total} />
      {list.page === 1 && (bio ?? photo) && (
        <div className="mt-2 flex items-start gap-4">
          {photo && (
            <div className="w-20 shrink-0">
              <Picture picture={photo} use="thumb" shape="round" silent />
            </div>
          )}
          {bio && (
            <p className="standfirst">
              <Isolates text={bio} />
            </p>
          )}
        </div>
      )}
    </ListHeader>
  );
}
