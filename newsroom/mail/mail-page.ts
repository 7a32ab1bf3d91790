import type { MailLanguage } from "./message";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const style = "font:16px/1.8 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:16px";

/** A mail's text as a page: its paragraphs, links to follow, the direction of its language. No picture, nothing loaded. */
export function mailPage(text: string, language: MailLanguage): string {
  const direction = language === "ar" ? "rtl" : "ltr";
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(escape(paragraph)).replaceAll("\n", "<br>")}</p>`);
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body dir="${direction}" style="${style}">${paragraphs.join("")}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function linked(html: string): string {
  return html.replace(/https?:\/\/\S+/g, (url) => `<a href="${url}" dir="ltr">${url}</a>`);
}
