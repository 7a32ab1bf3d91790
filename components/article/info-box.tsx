import type { ReactNode } from "react";

type Props = { title: string | null; children: ReactNode };

export function InfoBox({ title, children }: Props) {
  return (
    <aside className="boxed bg-sheet p-4">
      {title && <h2>{title}</h2>}
      {children}
    </aside>
  );
}
