import type { ImageObject } from "schema-dts";
import type { Story } from "@/domain/story";
import { absoluteUrl } from "@/stories/addresses";
import { cardSize } from "../card/card-size";

const licences: Record<string, string> = {
  "cc-by": "https://creativecommons.org/licenses/by/4.0/",
  "cc-by-sa": "https://creativecommons.org/licenses/by-sa/4.0/",
  "public-domain": "https://creativecommons.org/publicdomain/mark/1.0/",
};

/** The story's picture in the three shapes that search engines ask for; the social card when it has none. */
export function imageObjects({ id, lead }: Story): ImageObject[] {
  if (!lead) return [toImage({ url: `/card/${id}.png`, ...cardSize })];
  const { picture, caption, credit } = lead;
  const license = licences[picture.license ?? ""];
  const words = {
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
    ...(license && { license }),
  };
  const files = picture.crops.length > 0 ? picture.crops : [picture.original];
  return files.map((file) => ({ ...toImage(file), ...words }));
}

type File = { url: string; width: number; height: number };

function toImage({ url, width, height }: File) {
  const address = absoluteUrl(url);
  return {
    "@type": "ImageObject",
    url: address,
    contentUrl: address,
    width: `${width}`,
    height: `${height}`,
  } as const satisfies ImageObject;
}
