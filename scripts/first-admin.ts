import { randomInt } from "node:crypto";
import type { Payload } from "payload";

const email = "admin@waraq.example";
// Without letters and digits that look alike.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Creates the administrator of a new newsroom and shows the password, this once. */
export async function createFirstAdmin(newsroom: Payload): Promise<void> {
  const password = makePassword();
  const data = { email, password, name: "مدير الموقع", role: "admin" } as const;
  await newsroom.create({ collection: "users", data });
  console.log(
    `\nYour administrator (the password is shown only now):\n  e-mail:   ${email}\n  password: ${password}\n`,
  );
}

/** Four groups of five: about 99 bits. */
function makePassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
