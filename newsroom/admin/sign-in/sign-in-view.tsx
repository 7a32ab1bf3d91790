import { redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { getSafeRedirect } from "payload/shared";
import { readSession } from "@/newsroom/sessions/strategy";
import { Wordmark } from "../mark";
import { SignInForm } from "./sign-in-form";

/** The newsroom's door. Who is inside already goes on; who still owes a second factor goes to set it up. */
export async function SignInView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const next = getSafeRedirect({ fallbackTo: "/admin", redirectTo: searchParams?.["redirect"] ?? "" });
  if (req.user) redirect(next);
  if (await readSession(req.payload, req.headers)) redirect("/admin/second-factor");
  return (
    <>
      <div className="login__brand">
        <Wordmark />
      </div>
      <SignInForm next={next} />
    </>
  );
}
