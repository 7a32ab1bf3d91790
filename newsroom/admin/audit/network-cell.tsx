import type { DefaultServerCellComponentProps } from "payload";

/** A network is read from left to right in any language: one of colons would be turned round. */
export function NetworkCell({ cellData }: DefaultServerCellComponentProps) {
  return <bdi dir="ltr">{typeof cellData === "string" ? cellData : ""}</bdi>;
}
