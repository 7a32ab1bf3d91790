import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openLocalStore } from "./local-store";
import { StoreError } from "./picture-store";

it("says what the system says when the folder cannot be written into", async () => {
  const root = mkdtempSync(join(tmpdir(), "waraq no folder "));
  try {
    writeFileSync(join(root, "file"), "no folder");
    const store = openLocalStore(join(root, "file", "media"));
    const put = store.put("a.jpg", Buffer.from("a"));
    await expect(put).rejects.toThrow(StoreError);
    await expect(put).rejects.toMatchObject({ code: "ENOTDIR", final: false });
    expect(await store.read("a.jpg")).toBeNull();
    for await (const listed of store.list("")) expect(listed).toBeUndefined();
  } finally {
    rmSync(root, { recursive: true });
  }
});
