import { expect, it } from "vitest";
import { resetMail } from "./reset-mail";

it("leads to the site that SITE_URL names, whatever a request says", () => {
  const html = resetMail.generateEmailHTML({ token: "a/b" });
  expect(html).toContain('href="http://localhost:3000/admin/reset/a%2Fb"');
  expect(html.replace(/<[^>]*>/g, "")).toContain("http://localhost:3000/admin/reset/a%2Fb");
});
