import config from "@payload-config";
import { handleServerFunctions, RootLayout } from "@payloadcms/next/layouts";
import type { ServerFunctionClient } from "payload";
import type { ReactNode } from "react";
import { importMap } from "./admin/import-map";
import "@payloadcms/next/css";
import "./newsroom.css";
import "./media.css";
import "./side-panel.css";

type Props = { children: ReactNode };

async function callServer(...[args]: Parameters<ServerFunctionClient>) {
  "use server";
  return handleServerFunctions({ ...args, config, importMap });
}

export default function NewsroomLayout({ children }: Props) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={callServer}>
      {children}
    </RootLayout>
  );
}
