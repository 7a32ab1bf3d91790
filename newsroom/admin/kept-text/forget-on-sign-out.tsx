"use client";

import { useAuth } from "@payloadcms/ui";
import { type ReactNode, useLayoutEffect } from "react";
import { dropAllOf } from "./kept-entries";
import { watchSaves } from "./watch-saves";

type Props = { children?: ReactNode };

/** Forgets what somebody has written in this browser when they sign out, on whatever screen they do. */
export function ForgetOnSignOut({ children }: Props) {
  const { user } = useAuth();
  // The screen that signs out does so in an effect of its own, which comes after this one.
  useLayoutEffect(() => {
    if (user) watchSaves(() => dropAllOf(user.id));
  }, [user]);
  return children;
}
