import type { MarkedRun } from "@/domain/search";
import { Isolates } from "../ui/isolates";

type Props = { runs: MarkedRun[] };

/** Words of the newsroom, with those marked that the reader asked for. */
export function Marked({ runs }: Props) {
  return runs.map(({ text, marked }, index) =>
    marked ? (
      <mark key={index}>
        <Isolates text={text} />
      </mark>
    ) : (
      <Isolates key={index} text={text} />
    ),
  );
}
