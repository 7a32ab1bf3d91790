import type { MailLanguage } from "./message";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const style = "font:16px/1.8 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:16px";

/** A mail's text as a page: its paragraphs, links to follow, the direction of its language. No picture, nothing loaded. */
export function mailPage(text: string, language: MailLanguage): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(escapeHtml(paragraph)).replaceAll("\n", "<br>")}</p>`);
  return framePage(paragraphs.join(""), language);
}

/** What a mail shows, in HTML that is safe already, as a whole page in the direction of its language. */
export function framePage(html: string, language: MailLanguage): string {
  const direction = language === "ar" ? "rtl" : "ltr";
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body dir="${direction}" style="${style}">${html}</body></html>`;
}

/** Text as it stands in HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function linked(html: string): string {
  return html.replace(/https?:\/\/\S+/g, (url) => `<a href="${url}" dir="ltr">${url}</a>`);
}
