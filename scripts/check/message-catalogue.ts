import type { ObjectExpression, ObjectProperty } from "oxc-parser";
import { lineAt, type Finding, type SourceFile } from "./source-file";
import { parseProgram } from "./syntax";

export type Message = { text: string; line: number };

/** The messages of a language by their full keys, `shell.skip`. */
export type Catalogue = { path: string; messages: Map<string, Message>; findings: Finding[] };

function readRoot(file: SourceFile): ObjectExpression {
  // JSON in brackets is an expression, and its parser knows the lines.
  const [statement] = parseProgram({ path: "catalogue.js", text: `(${file.text}\n)` }).body;
  const wrapped = statement?.type === "ExpressionStatement" ? statement.expression : null;
  const expression = wrapped?.type === "ParenthesizedExpression" ? wrapped.expression : wrapped;
  if (expression?.type !== "ObjectExpression") throw new SyntaxError(`${file.path} is not a JSON object`);
  return expression;
}

function keyOf(property: ObjectProperty): string {
  return property.key.type === "Literal" ? String(property.key.value) : "";
}

/** Reads a file of messages: objects in objects, with strings at their ends. Throws SyntaxError when it is no JSON. */
export function readCatalogue(file: SourceFile): Catalogue {
  const catalogue: Catalogue = { path: file.path, messages: new Map(), findings: [] };
  const refuse = (line: number, message: string) => catalogue.findings.push({ path: file.path, line, message });
  const readObject = (object: ObjectExpression, prefix: string): void => {
    for (const property of object.properties) {
      const line = lineAt(file.text, property.start - 1);
      if (property.type !== "Property") continue;
      const key = prefix + keyOf(property);
      if (property.value.type === "ObjectExpression") readObject(property.value, `${key}.`);
      else if (property.value.type !== "Literal" || typeof property.value.value !== "string")
        refuse(line, `${key} is not a text`);
      else if (catalogue.messages.has(key)) refuse(line, `${key} stands here twice`);
      else catalogue.messages.set(key, { text: property.value.value, line });
    }
  };
  readObject(readRoot(file), "");
  return catalogue;
}

/** Keys that one of the catalogues has and another lacks. */
export function findMissingKeys(catalogues: Catalogue[]): Finding[] {
  const keys = new Set(catalogues.flatMap(({ messages }) => [...messages.keys()]));
  return catalogues.flatMap(({ path, messages }) =>
    [...keys].filter((key) => !messages.has(key)).map((key) => ({ path, line: 1, message: `lacks ${key}` })),
  );
}
