import type { CaptionedPicture } from "@/domain/picture";
import { Picture } from "../ui/picture";
import { Figure } from "./figure";

type Props = { lead: CaptionedPicture };

/** The story's picture: asked for first, and as wide as the telephone. */
export function LeadFigure({ lead }: Props) {
  return (
    <div className="mt-4">
      <Figure set={lead}>
        <div className="bleed">
          <Picture picture={lead.picture} use="lead" first />
        </div>
      </Figure>
    </div>
  );
}
