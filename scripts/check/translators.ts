import type { Expression, Function as FunctionNode, ArrowFunctionExpression, VariableDeclarator } from "oxc-parser";

const openers = new Set(["useTranslations", "getTranslations"]);

/** An expression without `await`, brackets, `as` and `satisfies` around it. */
export function unwrap(expression: Expression): Expression {
  if (expression.type === "AwaitExpression") return unwrap(expression.argument);
  if (expression.type === "TSAsExpression" || expression.type === "TSSatisfiesExpression")
    return unwrap(expression.expression);
  return expression.type === "ParenthesizedExpression" ? unwrap(expression.expression) : expression;
}

/** The text of a literal, or null when the expression is none. */
export function readText(expression: Expression): string | null {
  const inner = unwrap(expression);
  if (inner.type === "Literal") return typeof inner.value === "string" ? inner.value : null;
  return inner.type === "TemplateLiteral" && inner.expressions.length === 0
    ? (inner.quasis[0]?.value.cooked ?? null)
    : null;
}

/** The namespace that a call opens, `""` for all messages; null when it opens none. */
function readNamespace(expression: Expression): string | null {
  const call = unwrap(expression);
  if (call.type !== "CallExpression" || call.callee.type !== "Identifier" || !openers.has(call.callee.name))
    return null;
  const [argument] = call.arguments;
  if (!argument || argument.type === "SpreadElement") return "";
  if (argument.type !== "ObjectExpression") return readText(argument) ?? "";
  for (const property of argument.properties) {
    if (property.type === "Property" && "name" in property.key && property.key.name === "namespace")
      return readText(property.value) ?? "";
  }
  return "";
}

/** The translators that a declaration makes, by name: `const t = …`, or one of `const [t, …] = await Promise.all([…])`. */
export function readTranslators({ id, init }: VariableDeclarator): [name: string, namespace: string][] {
  if (!init) return [];
  if (id.type === "Identifier") {
    const namespace = readNamespace(init);
    return namespace === null ? [] : [[id.name, namespace]];
  }
  const call = unwrap(init);
  const [list] = call.type === "CallExpression" ? call.arguments : [];
  if (id.type !== "ArrayPattern" || list?.type !== "ArrayExpression") return [];
  return id.elements.flatMap((element, index) => {
    const made = list.elements[index];
    if (element?.type !== "Identifier" || !made || made.type === "SpreadElement") return [];
    const namespace = readNamespace(made);
    return namespace === null ? [] : [[element.name, namespace] satisfies [string, string]];
  });
}

/** The texts of a literal map that `satisfies Record<…>`; null when the declaration is no such map. */
export function readKeyMap({ init }: VariableDeclarator): string[] | null {
  if (init?.type !== "TSSatisfiesExpression") return null;
  const type = init.typeAnnotation;
  const isRecord =
    type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "Record";
  const map = unwrap(init);
  if (!isRecord || map.type !== "ObjectExpression") return null;
  const texts = map.properties.map((property) => (property.type === "Property" ? readText(property.value) : null));
  return texts.every((text) => text !== null) ? texts : null;
}

const translatorType = /\b(?:useTranslations|getTranslations)(?:<\s*"([^"]*)"\s*>)?/;

/** The translators that a function is given: `t: ReturnType<typeof useTranslations<"Shell">>`. */
export function readGivenTranslators(
  { params }: FunctionNode | ArrowFunctionExpression,
  text: string,
): [name: string, namespace: string][] {
  return params.flatMap((parameter) => {
    if (parameter.type !== "Identifier" || !parameter.typeAnnotation) return [];
    const { start, end } = parameter.typeAnnotation;
    const given = translatorType.exec(text.slice(start, end));
    return given ? [[parameter.name, given[1] ?? ""] satisfies [string, string]] : [];
  });
}
