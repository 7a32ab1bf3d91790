import { type ChildNode, type Container, parse, type Root, root as openRoot, type Rule } from "postcss";

/** What a page is made of, as far as selectors may ask for it. */
export type Contents = { classes: Set<string>; elements: Set<string> };

/** Gives of one stylesheet what a page needs. */
export type TrimStyles = (contents: Contents) => string;

/** What the reader's script adds to a page after it was printed (`browser/`). */
export const added: Contents = { classes: new Set(["w-full"]), elements: new Set(["img", "textarea"]) };

/**
 * Reads a stylesheet once; for each page it then leaves out the rules that need a class or an element which the page
 * has not. Everything else stays, also what depends on attributes and states: scripts and readers change those.
 */
export function openTrimmer(css: string): TrimStyles {
  const root = parse(css);
  const needs = new Map<Rule, Need[]>();
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) needs.set(rule, rule.selectors.map(readNeed));
  });
  return (contents) => trim(root, needs, contents).toString();
}

type Need = { selector: string; classes: string[]; elements: string[] };

function trim(root: Root, needs: Map<Rule, Need[]>, contents: Contents): Root {
  const copy = openRoot();
  copyInto(copy, root);
  return copy;

  function copyInto(target: Container, source: Container): void {
    for (const node of source.nodes ?? []) {
      const kept = copyNode(node);
      if (kept) target.append(kept);
    }
  }

  function copyNode(node: ChildNode): ChildNode | null {
    if (node.type === "rule") {
      const known = needs.get(node);
      if (!known) return node.clone();
      const selectors = known.filter((need) => isMet(need, contents)).map(({ selector }) => selector);
      return selectors.length > 0 ? node.clone({ selectors }) : null;
    }
    if (node.type !== "atrule" || !node.nodes || !hasRules(node)) return node.clone();
    const copied = node.clone({ nodes: [] });
    copyInto(copied, node);
    return copied.nodes?.length ? copied : null;
  }
}

function hasRules(container: Container): boolean {
  return (container.nodes ?? []).some((node) => node.type === "rule" || (node.type === "atrule" && hasRules(node)));
}

function isMet({ classes, elements }: Need, contents: Contents): boolean {
  return (
    classes.every((name) => contents.classes.has(name) || added.classes.has(name)) &&
    elements.every((name) => contents.elements.has(name) || added.elements.has(name))
  );
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === "atrule" && "name" in parent && parent.name.endsWith("keyframes");
}

/** The classes and elements without which a selector matches nothing. What stands in brackets may be an alternative. */
function readNeed(selector: string): Need {
  let plain = selector.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, hideEscaped).replace(/"[^"]*"|'[^']*'/g, "");
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, "").replace(/\[[^[\]]*\]/g, "");
  }
  const classes = [...plain.matchAll(/\.([^\s.#:>+~*,&]+)/g)].map(([, name = ""]) => showEscaped(name));
  const elements = [...plain.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].map(([, name = ""]) => name.toLowerCase());
  return { selector, classes, elements };
}

const hiddenFrom = 0xf0000;

/** Puts a character out of the way of the patterns above. */
function hideEscaped(_escape: string, code: string | undefined, character: string | undefined): string {
  const point = code ? Number.parseInt(code, 16) : character?.codePointAt(0);
  return String.fromCodePoint(hiddenFrom + (point ?? 0));
}

function showEscaped(name: string): string {
  return name.replace(/[\u{f0000}-\u{fffff}]/gu, (one) =>
    String.fromCodePoint((one.codePointAt(0) ?? hiddenFrom) - hiddenFrom),
  );
}
