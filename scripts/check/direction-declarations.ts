/** Why a CSS declaration may not be used on a reader page, tested on the property's name. */
const refusedProperties: [pattern: RegExp, advice: string][] = [
  [/^(?:scroll-)?(?:margin|padding)-(?:left|right)$/, "say -inline-start or -inline-end"],
  [/^border-(?:left|right)(?:-|$)/, "say border-inline-start or border-inline-end"],
  [/^border-(?:top|bottom)-(?:left|right)-radius$/, "say border-start-start-radius and its like"],
  [/^(?:left|right)$/, "say inset-inline-start or inset-inline-end"],
];

const refusedValues: [property: RegExp, value: RegExp, advice: string][] = [
  [/^(?:text-align|float|clear)$/, /\b(?:left|right)\b/, "say start or end"],
  [/^letter-spacing$/, /^(?!normal$|0$)/, "Arabic letters join: never space them"],
  [/^font(?:-style)?$/, /\b(?:italic|oblique)\b/, "Arabic has no italics: emphasise by weight or colour"],
  [/^background/, /gradient\(\s*to\s+(?:(?:top|bottom)\s+)?(?:left|right)/, "does not turn with the direction"],
];

const colour = /(?<![\w-])(?:#[0-9a-f]{3,8}\b|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\()/i;

/** Why a declaration may not stand in the styles of reader pages, or null when it may. */
export function judgeDeclaration(property: string, value: string): string | null {
  const name = property.toLowerCase();
  const advice =
    refusedProperties.find(([pattern]) => pattern.test(name))?.[1] ??
    refusedValues.find(([pattern, refused]) => pattern.test(name) && refused.test(value))?.[2];
  return advice ? `${name}: ${advice}` : null;
}

/** The files that spell out colours: the tokens, and their likes for `theme-color` and cards, which take no variables. */
export const colourFiles: ReadonlySet<string> = new Set([
  "app/(site)/tokens.css",
  "app/(site)/theme-colors.ts",
  "app/(site)/card/card-colors.ts",
]);

/** Whether a CSS value spells out a colour instead of naming one of the tokens. */
export function hasOwnColour(value: string): boolean {
  return colour.test(value.replaceAll(/url\([^)]*\)/g, ""));
}
