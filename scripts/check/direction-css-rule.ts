import { parse } from "postcss";
import { judgeUtility } from "./direction-classes";
import { colourFiles, hasOwnColour, judgeDeclaration } from "./direction-declarations";
import type { Finding, SourceFile } from "./source-file";

/** Physical directions, letter-spacing, italics and colours of their own in a stylesheet of reader pages. */
export function findCssFaults(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const add = (line: number | undefined, message: string) =>
    findings.push({ path: file.path, line: line ?? 1, message });
  const sheet = parse(file.text);
  sheet.walkDecls(({ prop, value, source }) => {
    const fault = judgeDeclaration(prop, value);
    if (fault) add(source?.start?.line, fault);
    if (!colourFiles.has(file.path) && hasOwnColour(value))
      add(source?.start?.line, `${prop}: colours are named in app/(site)/tokens.css`);
  });
  sheet.walkAtRules("apply", ({ params, source }) => {
    for (const fault of params.split(/\s+/).map(judgeUtility)) if (fault) add(source?.start?.line, fault);
  });
  return findings;
}
