import type { Section } from "@/domain/story";

type Props = { section: Section };

export function SectionHeading({ section: { name, path } }: Props) {
  return (
    <h2 className="opening">
      <a href={path}>{name}</a>
    </h2>
  );
}
