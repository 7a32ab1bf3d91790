type Node = Record<string, unknown>;

const blockTexts = ["title", "text", "caption", "attribution"];

/** The words of a body (Lexical JSON) as readers see them, one line for each block. */
export function bodyText(body: unknown): string {
  const lines: string[] = [];
  if (isNode(body)) collect(body["root"], lines);
  return lines.filter((line) => line !== "").join("\n");
}

function collect(node: unknown, lines: string[]): void {
  if (!isNode(node)) return;
  const children = listOf(node["children"]);
  if (children.some(isInline)) lines.push(inlineText(children).trim());
  for (const child of children) if (!isInline(child)) collect(child, lines);
  if (isNode(node["fields"])) collectFields(node["fields"], lines);
}

/** The texts of a set block, its captions and the body inside it. */
function collectFields(fields: Node, lines: string[]): void {
  for (const name of blockTexts) if (typeof fields[name] === "string") lines.push(fields[name].trim());
  for (const picture of listOf(fields["pictures"])) collectFields(picture, lines);
  if (isNode(fields["content"])) collect(fields["content"]["root"], lines);
}

function inlineText(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (node["type"] === "text") return typeof node["text"] === "string" ? node["text"] : "";
      return isInline(node) ? inlineText(listOf(node["children"])) || " " : "";
    })
    .join("");
}

const inlineTypes = new Set<unknown>(["text", "link", "autolink", "linebreak", "tab"]);

function isInline(node: Node): boolean {
  return inlineTypes.has(node["type"]);
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
