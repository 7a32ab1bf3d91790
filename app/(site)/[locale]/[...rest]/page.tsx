import type { Metadata } from "next";
import { Body } from "@/components/article/body";
import { Frame } from "@/components/shell/frame";
import { getEdition } from "@/i18n/edition";
import { getPage } from "@/stories/get-page";
import { getSite } from "@/stories/get-site";
import { decodeSegment } from "../../decode-segment";
import { leave } from "../../leave";
import { missingMetadata } from "../../metadata/missing-metadata";
import { pageMetadata } from "../../metadata/page-metadata";

type Props = { params: Promise<{ rest: string[] }> };

async function findPage({ params }: Props) {
  const [slug, ...deeper] = (await params).rest.map(decodeSegment);
  return slug && deeper.length === 0 ? getPage(await getEdition(), slug) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await findPage(props);
  if (!page) return missingMetadata();
  const edition = await getEdition();
  const { path, title, translations } = page;
  return pageMetadata({ site: await getSite(edition), edition, path, title, translations });
}

/** Pages such as `/about`; any other address leads to where it has moved, or is not there. */
export default async function OtherPage(props: Props) {
  const page = await findPage(props);
  if (!page) return leave(`/${(await props.params).rest.map(decodeSegment).join("/")}`);

  const edition = await getEdition();
  const site = await getSite(edition);
  return (
    <Frame site={site} edition={edition} switchTo={page.translations[0]?.path}>
      <div className="wrap">
        <article className="column pt-8">
          <h1 className="headline-1">{page.title}</h1>
          <div className="story-text">
            <Body blocks={page.body} />
          </div>
        </article>
      </div>
    </Frame>
  );
}
