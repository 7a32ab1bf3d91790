import type { ReactNode } from "react";

type FooterLink = { name: ReactNode; href: string; external?: boolean };

type Props = {
  title: string;
  links: FooterLink[];
  /** In two columns. */
  wide?: boolean;
};

export function FooterLinks({ title, links, wide = false }: Props) {
  if (links.length === 0) return null;
  return (
    <div className={wide ? "col-span-2 md:col-span-1" : undefined}>
      <h2 className="label">{title}</h2>
      <ul className={wide ? "ui grid grid-cols-2 gap-x-6" : "ui"}>
        {links.map(({ name, href, external }) => (
          <li key={href}>
            <a href={href} rel={external ? "noopener noreferrer external" : undefined} className="block py-2.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
