import type { ReactNode } from "react";

type Props = { label?: string; title: string; children?: ReactNode };

/** The head of a page that lists stories. */
export function ListHeader({ label, title, children }: Props) {
  return (
    <header className="heavy-below pb-4 pt-2">
      {label && <p className="label">{label}</p>}
      <h1 className="headline-1">
        <bdi>{title}</bdi>
      </h1>
      {children}
    </header>
  );
}
