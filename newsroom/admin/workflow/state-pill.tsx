import type { State } from "../../workflow/state";

type Props = { state: State; label: string };

/** Where a story stands: a word, with a colour for those who see it. */
export function StatePill({ state, label }: Props) {
  return <span className={`waraq-state waraq-state--${state}`}>{label}</span>;
}
