import type { Line } from "./subject";

/** A table of lines, each with the ratio of its last figure to its first. */
export function printLines(head: string[], lines: Line[]): string {
  const rows = lines.map(({ name, unit, figures }) => {
    const [first, last] = [figures[0], figures.at(-1)];
    const ratio = first && last ? `${(last / first).toFixed(2)} ×` : "–";
    return [name, ...figures.map((figure) => say(figure, unit)), ratio];
  });
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const columns = ["", ...head, "ratio"];
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

function say(figure: number | null, unit: Line["unit"]): string {
  if (figure === null) return "–";
  return `${figure >= 100 ? Math.round(figure).toLocaleString("en") : figure.toFixed(1)} ${unit}`;
}
