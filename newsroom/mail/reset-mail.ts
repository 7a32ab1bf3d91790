import { readSettings } from "@/env";
import { resetWords } from "../words/own/reset";

type Asked = { token?: string } | undefined;

/**
 * The mail that a forgotten password is renewed by. Its link is made of `SITE_URL`: Payload's own would take the host
 * that a request names, and a stranger could have somebody's key sent to a site of theirs.
 */
export const resetMail = {
  generateEmailSubject: () => resetWords.subject,
  generateEmailHTML: (asked: Asked) => {
    const link = `${readSettings().siteUrl}/admin/reset/${encodeURIComponent(asked?.token ?? "")}`;
    const [before, after] = resetWords.text;
    return `<div dir="rtl" lang="ar"><p>${before}</p><p><a dir="ltr" href="${link}">${link}</a></p><p>${after}</p></div>`;
  },
};
