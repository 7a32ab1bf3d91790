import { spawn } from "node:child_process";
import { open } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { BackupError } from "./backup-error";

export type Cipher = "age" | "gpg";
type Running = { input: Writable; output: Readable; ended: Promise<void> };

/** Which program encrypts for somebody: age for its own and SSH keys, else GnuPG. */
export function cipherFor(recipient: string): Cipher {
  return /^(?:age1|ssh-)/.test(recipient) ? "age" : "gpg";
}

/** Encrypts what is written into it. Only who has the other half of the key can read it. */
export function encrypt(recipient: string): Running {
  const cipher = cipherFor(recipient);
  const gpg = ["--batch", "--no-auto-key-locate", "--trust-model", "always", "--encrypt", "--recipient", recipient];
  return run(cipher, cipher === "age" ? ["--recipient", recipient] : gpg);
}

/** Decrypts what is written into it. @param identity file with an age key; GnuPG asks its own key ring */
export function decrypt(cipher: Cipher, identity: string | undefined): Running {
  if (cipher === "gpg") return run("gpg", ["--decrypt"]);
  if (!identity) throw new BackupError("This backup is encrypted with age: name the key with --identity FILE");
  return run("age", ["--decrypt", "--identity", identity]);
}

/** By which program a file was encrypted; `null` when it is a plain archive. */
export async function findCipher(file: string): Promise<Cipher | null> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(21), 0, 21, 0);
    if (buffer.readUInt16BE(0) === 0x1f8b) return null;
    return buffer.toString("latin1") === "age-encryption.org/v1" ? "age" : "gpg";
  } finally {
    await handle.close();
  }
}

function run(program: Cipher, args: string[]): Running {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve, reject) => {
    child.once("error", () => reject(new BackupError(`${program} cannot be run: is it installed?`)));
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new BackupError(`${program} ended with code ${String(code)}`)),
    );
  });
  // Its end tells more than a broken pipe does.
  child.stdin.on("error", () => undefined);
  return { input: child.stdin, output: child.stdout, ended };
}
