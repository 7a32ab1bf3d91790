import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SandboxForm } from "@/components/donate/sandbox-form";
import { Frame } from "@/components/shell/frame";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { first } from "@/stories/giving/check-giving-form";
import { getGift } from "@/stories/giving/get-gift";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Giving");
  return { title: t("playTitle"), robots: { index: false }, referrer: "no-referrer" };
}

/** Stands in for a page for payments in the demo edition, and says so. */
export default async function SandboxPage({ searchParams }: Props) {
  const edition = await getEdition();
  const secret = first((await searchParams)["gift"]);
  const [site, gift] = await Promise.all([getSite(edition), getGift(edition, secret)]);
  if (!secret || gift?.port !== "sandbox") notFound();
  return (
    <Frame site={site} edition={edition}>
      <div className="wrap">
        <div className="column pt-8">
          <SandboxForm {...{ gift, secret, edition }} />
        </div>
      </div>
    </Frame>
  );
}
