/** What XML 1.0 cannot hold, however it is escaped: https://www.w3.org/TR/xml/#charsets */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** An answer of XML, without the characters that would make it unreadable as a whole. */
export function xmlResponse(xml: string, type: "application/xml" | "application/rss+xml"): Response {
  return new Response(xml.replaceAll(impossible, ""), { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
