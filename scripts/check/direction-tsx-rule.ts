import type { JSXAttribute } from "oxc-parser";
import { judgeUtility, readArbitraryProperty } from "./direction-classes";
import { colourFiles, judgeDeclaration } from "./direction-declarations";
import { lineAt, type Finding, type SourceFile } from "./source-file";
import { visitFile } from "./syntax";

const wholeColour = /^(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(?:rgb|hsl)a?\(.*\))$/i;

function judgeToken(token: string): string | null {
  const declaration = readArbitraryProperty(token);
  const fault = declaration && judgeDeclaration(declaration.property, declaration.value);
  return fault ? `${token}: ${fault}` : judgeUtility(token);
}

function judgeString(text: string, path: string): string[] {
  if (wholeColour.test(text.trim()) && !colourFiles.has(path))
    return [`${text}: colours are named in app/(site)/tokens.css`];
  return text.split(/\s+/).flatMap((token) => judgeToken(token) ?? []);
}

/** Fields that a reader types into: only there may the text choose its direction. */
const readerFields = new Set(["input", "textarea"]);

function judgeAttribute(element: string | null, { name, value }: JSXAttribute): string | null {
  if (name.name === "style") return "style=: a reader page's policy refuses it; write a class";
  const isAuto = name.name === "dir" && value?.type === "Literal" && value.value === "auto";
  if (!isAuto || (element !== null && readerFields.has(element))) return null;
  return `dir="auto": a headline that begins in Latin would turn; name the direction`;
}

/** Physical directions, letter-spacing, italics, colours and inline styles in a component of reader pages. */
export function findTsxFaults(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const add = (offset: number, messages: string[]) => {
    for (const message of messages) findings.push({ path: file.path, line: lineAt(file.text, offset), message });
  };
  const anchors = new Set<number>();
  visitFile(file, {
    JSXOpeningElement({ name, attributes }) {
      const element = name.type === "JSXIdentifier" ? name.name : null;
      for (const attribute of attributes) {
        if (attribute.type !== "JSXAttribute") continue;
        const fault = judgeAttribute(element, attribute);
        if (fault) add(attribute.start, [fault]);
        if (attribute.name.name === "href" && attribute.value) anchors.add(attribute.value.start);
      }
    },
    Literal(node) {
      if (typeof node.value === "string" && !anchors.has(node.start))
        add(node.start, judgeString(node.value, file.path));
    },
    TemplateElement(node) {
      add(node.start, judgeString(node.value.cooked ?? node.value.raw, file.path));
    },
  });
  return findings;
}
