import { DefaultTemplate } from "@payloadcms/next/templates";
import { notFound, redirect } from "next/navigation";
import type { AdminViewServerProps, PayloadRequest, TypedUser } from "payload";
import type { ReactNode } from "react";
import { roleOf } from "@/newsroom/access/roles";

/** Leads strangers to the sign-in and from there to a screen of ours; to colleagues an administrator's is not there. */
export function demandAdminAt(path: string, req: PayloadRequest): TypedUser {
  if (!req.user) redirect(`/admin/login?redirect=${path}`);
  if (roleOf(req) !== "admin") notFound();
  return req.user;
}

type Props = { view: AdminViewServerProps; user: TypedUser; className: string; children: ReactNode };

/** A screen of ours between Payload's own head and menu. */
export function OwnView({ view: { initPageResult, params, searchParams }, user, className, children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      user={user}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <main className={`${className} gutter--left gutter--right`}>{children}</main>
    </DefaultTemplate>
  );
}
