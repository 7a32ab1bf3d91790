import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Seals a text with the newsroom's secret (AES-256-GCM), for one account alone: a copy of the database does not tell it. */
export function seal(text: string, account: number | string, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), iv).setAAD(Buffer.from(String(account)));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url")).join(".");
}

/** Opens what `seal` sealed; `null` when it was sealed for another account or with another secret. */
export function unseal(sealed: string, account: number | string, secret: string): string | null {
  const [iv = "", tag = "", text = ""] = sealed.split(".");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), Buffer.from(iv, "base64url"), { authTagLength: 16 })
      .setAAD(Buffer.from(String(account)))
      .setAuthTag(Buffer.from(tag, "base64url"));
    return decipher.update(text, "base64url", "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}

function keyOf(secret: string): Buffer {
  return createHmac("sha256", secret).update("second factors").digest();
}
