import { lineAt, type Finding, type SourceFile } from "./source-file";
import { visitFile } from "./syntax";

/** Things that have one place in the house, and the files that are it. */
const places = {
  "process.env": /^env\.ts$|^(?:scripts|e2e|bench)\/|^[\w-]+\.config\.\w+$/,
  console: /^(?:scripts|e2e|bench)\//,
  dangerouslySetInnerHTML: /^scripts\/|^components\/(?:ui\/json-ld|shell\/boot-script)\.tsx$/,
  "next/root-params": /^i18n\//,
} as const;

type Thing = keyof typeof places;

const reasons = {
  "process.env": "process.env is read by env.ts alone",
  console: "console is for scripts/, e2e/ and bench/; elsewhere log through Payload's logger",
  dangerouslySetInnerHTML: "dangerouslySetInnerHTML is for the escaped JSON-LD and the boot script alone",
  "next/root-params": "root params are read by i18n/ alone",
} as const satisfies Record<Thing, string>;

const processModules = new Set(["process", "node:process"]);

function listThings(file: SourceFile): { thing: Thing; offset: number }[] {
  const things: { thing: Thing; offset: number }[] = [];
  const add = (thing: Thing, node: { start: number }) => things.push({ thing, offset: node.start });
  visitFile(file, {
    MemberExpression(node) {
      if (node.object.type !== "Identifier") return;
      if (node.object.name === "console") add("console", node);
      const name =
        node.property.type === "Literal" ? node.property.value : "name" in node.property && node.property.name;
      if (node.object.name === "process" && name === "env") add("process.env", node);
    },
    VariableDeclarator(node) {
      const fromProcess = node.init?.type === "Identifier" && node.init.name === "process";
      if (fromProcess && node.id.type === "ObjectPattern") add("process.env", node);
    },
    ImportDeclaration(node) {
      if (processModules.has(node.source.value)) add("process.env", node);
      if (node.source.value === "next/root-params") add("next/root-params", node);
    },
    JSXAttribute(node) {
      if (node.name.name === "dangerouslySetInnerHTML") add("dangerouslySetInnerHTML", node);
    },
    Property(node) {
      const isIt = "name" in node.key && node.key.name === "dangerouslySetInnerHTML";
      if (isIt) add("dangerouslySetInnerHTML", node);
    },
  });
  return things;
}

/** The environment, the console, raw HTML and root params, where they have no place. */
export function findMisplaced(file: SourceFile): Finding[] {
  return listThings(file)
    .filter(({ thing }) => !places[thing].test(file.path))
    .map(({ thing, offset }) => ({ path: file.path, line: lineAt(file.text, offset), message: reasons[thing] }));
}
