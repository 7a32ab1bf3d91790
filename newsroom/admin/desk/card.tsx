import type { ReactNode } from "react";

type Props = {
  title: string;
  /** How many there are, in words; nothing when the list says it. */
  count?: string | undefined;
  /** What stands in place of an empty list. */
  empty: string;
  children: ReactNode[];
};

/** A list on the desk, or a line that says there is nothing. */
export function Card({ title, count, empty, children }: Props) {
  return (
    <section className="waraq-card">
      <h3>{title}</h3>
      {count && <p className="waraq-card__count">{count}</p>}
      {children.length > 0 ? <ul>{children}</ul> : <p className="waraq-card__empty">{empty}</p>}
    </section>
  );
}
