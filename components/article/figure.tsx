import type { ReactNode } from "react";
import type { CaptionedPicture } from "@/domain/picture";
import { Icon } from "../ui/icon";
import { Isolates } from "../ui/isolates";
import { Picture } from "../ui/picture";

type Props = { set: CaptionedPicture; children?: ReactNode };

/** A picture with its caption and credit. `children` stands in for the picture itself when it is set otherwise. */
export function Figure({ set: { picture, caption, credit }, children }: Props) {
  return (
    <figure>
      {children ?? <Picture picture={picture} use="inline" />}
      {(caption ?? credit) && (
        <figcaption className="meta rule-below flex gap-2 py-2">
          <Icon name="camera" small className="mt-0.5 text-grape" />
          <span>
            {caption && <Isolates text={caption} />} {credit && <cite className="text-ink">({credit})</cite>}
          </span>
        </figcaption>
      )}
    </figure>
  );
}
