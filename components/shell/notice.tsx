import type { ReactNode } from "react";

type Props = { title: string; text: string; link: { label: string; href: string }; children?: ReactNode };

/** A page that has only one thing to say: nothing here, withdrawn, our fault. */
export function Notice({ title, text, link, children }: Props) {
  return (
    <div className="wrap py-16 text-center">
      <h1 className="headline-1">{title}</h1>
      <p className="standfirst column mt-4">{text}</p>
      {children}
      <a href={link.href} className="btn mt-8">
        {link.label}
      </a>
    </div>
  );
}
