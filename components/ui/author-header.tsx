import { useTranslations } from "next-intl";
import type { Picture as PictureData } from "@/domain/picture";
import { Isolates } from "./isolates";
import { ListHeader } from "./list-header";
import { Picture } from "./picture";

type Props = { name: string; bio: string | null; photo: PictureData | null };

export function AuthorHeader({ name, bio, photo }: Props) {
  const t = useTranslations("List");
  return (
    <ListHeader label={t("author")} title={name}>
      {(bio ?? photo) && (
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
