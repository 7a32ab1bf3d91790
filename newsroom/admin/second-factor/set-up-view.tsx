import { redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { MinimalTemplate } from "@payloadcms/next/templates";
import { hasFactor } from "@/newsroom/second-factor/factors";
import { readSession } from "@/newsroom/sessions/strategy";
import { SetUp } from "./set-up";

/** Sets a second factor up: the one screen that opens to somebody who owes it. */
export async function SetUpView({ initPageResult: { req } }: AdminViewServerProps) {
  const session = await readSession(req.payload, req.headers);
  if (!session) redirect("/admin/login");
  if (await hasFactor(req.payload, session.user)) redirect("/admin/account");
  return (
    <MinimalTemplate className="waraq-set-up">
      <SetUp owed={req.user === null} />
    </MinimalTemplate>
  );
}
