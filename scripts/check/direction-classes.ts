/** What a physical, spaced or slanted utility gives way to, tested on the utility without variants, `-` and `!`. */
const refused: [pattern: RegExp, advice: string][] = [
  [/^(?:scroll-)?[mp][lr]-(?:[\d.[(]|auto|px)/, "say s or e (start, end): ms-, me-, ps-, pe-"],
  [/^(?:left|right)-(?:[\d.[(]|auto|px|full)/, "say inset-s- or inset-e-"],
  [/^(?:text|float|clear)-(?:left|right)$/, "say start or end"],
  [/^border-[lr](?:$|-)/, "say border-s or border-e"],
  [/^rounded-(?:l|r|tl|tr|bl|br)(?:$|-)/, "say rounded-s, -e, -ss, -se, -es or -ee"],
  [/^translate-x-/, "does not turn with the direction: place it with inset-s-, inset-e- or a grid"],
  [/^bg-(?:linear|gradient)-to-[tb]?[lr]$/, "does not turn with the direction"],
  [/^origin-(?:(?:top|bottom)-)?(?:left|right)$/, "does not turn with the direction"],
  [/^(?:space|divide)-x-reverse$/, "x is logical already: reversing breaks right-to-left"],
  [/^tracking-/, "Arabic letters join: never space them"],
  [/^italic$/, "Arabic has no italics: emphasise by weight or colour"],
];

const bracketColour = /[[,_:(](?:#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\()/i;
const arbitraryProperty = /^\[([a-z-]+):(.+)\]$/;

/** A declaration written as a utility, `[margin-left:4px]`. */
export type Declaration = { property: string; value: string };

function bareUtility(token: string): string {
  const variants = token.replaceAll(/\[[^\]]*\]|\([^)]*\)/g, (group) => "x".repeat(group.length));
  return token
    .slice(variants.lastIndexOf(":") + 1)
    .replace(/^[!-]+/, "")
    .replace(/!$/, "");
}

/** The declaration that a utility spells out, or null. */
export function readArbitraryProperty(token: string): Declaration | null {
  const [, property, value] = arbitraryProperty.exec(bareUtility(token)) ?? [];
  return property && value ? { property, value } : null;
}

/** Why a single Tailwind utility may not be used on a reader page, or null when it may. */
export function judgeUtility(token: string): string | null {
  const utility = bareUtility(token);
  const advice = refused.find(([pattern]) => pattern.test(utility))?.[1];
  if (advice) return `${token}: ${advice}`;
  return bracketColour.test(token) ? `${token}: colours are named in app/(site)/tokens.css` : null;
}
