import { stripBidiControls } from "@/arabic/bidi";
import { escapeHtml, framePage } from "./mail-page";
import type { MailLanguage } from "./message";

/** A line such as “Receipt number: 2026-000123”; its value may be of another direction than the mail. */
export type LetterFact = { label: string; value: string };

/** A mail in parts. Only `link` becomes a link, whatever stands in the other texts. */
export type Letter = {
  subject: string;
  /** Who writes. */
  site: string;
  opening: string[];
  facts: LetterFact[];
  closing: string[];
  link: { label: string; url: string } | null;
};

const isolated = (text: string) => `\u2068${text}\u2069`;
const block = 'style="margin:1.25em 0;padding:.25em 1em;border:1px solid;border-radius:.5em"';
const faint = 'style="opacity:.7;font-size:.9em"';
const strong = 'style="margin:0 0 .75em;font-weight:600"';

/** A letter as plain text and as a page of paragraphs, without a table, a picture or anything from elsewhere. */
export function writeLetter(letter: Letter, language: MailLanguage): { text: string; html: string } {
  const { site, opening, closing, link } = letter;
  const facts = letter.facts.map(({ label, value }) => ({ label, value: stripBidiControls(value) }));
  const lines = facts.map(({ label, value }) => `${label}: ${isolated(value)}`).join("\n");
  const url = link ? `${link.label}\n${link.url}` : "";
  const text = [...opening, lines, ...closing, url, site].filter(Boolean).join("\n\n");
  const paragraph = (words: string) => `<p>${escapeHtml(words)}</p>`;
  const rows = facts.map(
    ({ label, value }) => `<dt ${faint}>${escapeHtml(label)}</dt><dd ${strong}><bdi>${escapeHtml(value)}</bdi></dd>`,
  );
  const html = [
    `<p><strong>${escapeHtml(site)}</strong></p>`,
    ...opening.map(paragraph),
    rows.length > 0 ? `<dl ${block}>${rows.join("")}</dl>` : "",
    ...closing.map(paragraph),
    link ? `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>` : "",
  ];
  return { text, html: framePage(html.join(""), language) };
}
