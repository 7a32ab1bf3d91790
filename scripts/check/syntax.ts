import { parseSync, Visitor, type Program, type VisitorObject } from "oxc-parser";
import type { SourceFile } from "./source-file";

/** A module that a file asks for: `specifier` as written, up to the first variable part. */
export type Import = { specifier: string; offset: number };

function parse(file: SourceFile): ReturnType<typeof parseSync> {
  const parsed = parseSync(file.path, file.text);
  const [error] = parsed.errors;
  if (error) throw new SyntaxError(`${file.path}: ${error.message}`);
  return parsed;
}

/** The syntax tree of a TypeScript, TSX or JavaScript file. Throws SyntaxError when it is none. */
export function parseProgram(file: SourceFile): Program {
  return parse(file).program;
}

/** Walks the syntax tree of a file. Throws SyntaxError as {@link parseProgram}. */
export function visitFile(file: SourceFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseProgram(file));
}

/** All that a file imports or exports from elsewhere: values and types, static, dynamic, and `import("x").T`. */
export function listImports(file: SourceFile): Import[] {
  const { module, program } = parse(file);
  const imports: Import[] = [];
  for (const { moduleRequest } of module.staticImports) {
    imports.push({ specifier: moduleRequest.value, offset: moduleRequest.start });
  }
  for (const { moduleRequest } of module.staticExports.flatMap((statement) => statement.entries)) {
    if (moduleRequest) imports.push({ specifier: moduleRequest.value, offset: moduleRequest.start });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = file.text.slice(moduleRequest.start, moduleRequest.end);
    const specifier = /^["'`]([^"'`]*?)(?:\$\{|["'`]$)/.exec(written)?.[1];
    if (specifier !== undefined) imports.push({ specifier, offset: moduleRequest.start });
  }
  const visitor = new Visitor({
    TSImportType(node) {
      imports.push({ specifier: node.source.value, offset: node.source.start });
    },
  });
  visitor.visit(program);
  return imports;
}
