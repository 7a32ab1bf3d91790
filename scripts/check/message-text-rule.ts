import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { allowedLatin } from "./allowed-latin";
import type { Catalogue, Message } from "./message-catalogue";
import type { Finding } from "./source-file";

/** The elements of a message and of all that stands inside its choices and tags. */
function flatten(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...flatten(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap((option) => flatten(option.value))];
  });
}

function parseMessage(text: string): MessageFormatElement[] | string {
  try {
    return flatten(parse(text));
  } catch (error) {
    return `is not valid ICU: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function listMissingForms(language: string, element: MessageFormatElement): string[] {
  if (element.type !== TYPE.plural) return [];
  const type = element.pluralType ?? "cardinal";
  const needed = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
  return needed.filter((form) => !(form in element.options)).map((form) => `lacks the plural form ${form}`);
}

function listLatin(language: string, element: MessageFormatElement): string[] {
  if (language !== "ar" || element.type !== TYPE.literal) return [];
  const words = element.value.match(/[A-Za-z][A-Za-z0-9.-]*/g) ?? [];
  return words.filter((word) => !allowedLatin.has(word)).map((word) => `has the Latin word ${word}`);
}

/** What is wrong with one message of a language: its syntax, its plural forms, Latin words in Arabic. */
export function judgeMessage(language: string, text: string): string[] {
  if (text.trim() === "") return ["is empty"];
  const elements = parseMessage(text);
  if (typeof elements === "string") return [elements];
  return elements.flatMap((element) => [...listMissingForms(language, element), ...listLatin(language, element)]);
}

/** The values and tags that a message takes, in alphabetical order, `<b> count name`. */
function listArguments(text: string): string {
  const elements = parseMessage(text);
  if (typeof elements === "string") return "";
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    return element.type === TYPE.tag ? `<${element.value}>` : element.value;
  });
  return [...new Set(names)].toSorted().join(" ");
}

function judgeAlike(message: Message, original: Message | undefined): string[] {
  if (!original || listArguments(message.text) === listArguments(original.text)) return [];
  return [`takes "${listArguments(message.text)}", in Arabic "${listArguments(original.text)}"`];
}

/** Faults of all texts of a catalogue, and values that its messages take otherwise than those of `original`. */
export function findFaultyMessages(language: string, catalogue: Catalogue, original: Catalogue): Finding[] {
  return [...catalogue.messages].flatMap(([key, message]) =>
    [...judgeMessage(language, message.text), ...judgeAlike(message, original.messages.get(key))].map((fault) => ({
      path: catalogue.path,
      line: message.line,
      message: `${key} ${fault}`,
    })),
  );
}
