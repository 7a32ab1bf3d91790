"use client";

import { RefreshRouteOnSave } from "@payloadcms/live-preview-react";
import { useRouter } from "next/navigation";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Shows a preview anew whenever the newsroom's editor beside it saves. Readers never receive this. */
export function RefreshOnSave() {
  const router = useRouter();
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => null,
  );
  return origin && <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={origin} />;
}
