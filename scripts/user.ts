import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { removeFactor } from "../newsroom/second-factor/factors";
import { openForCommand } from "./open-for-command";

const usage =
  "Usage: npm run user -- --email name@example.org --role admin|editor|reporter [--name Name] [--reset-factor]";
const shortest = 10;

const argumentsSchema = z.object({
  email: z.email(),
  role: z.enum(["admin", "editor", "reporter"]),
  name: z.string().min(1).optional(),
  "reset-factor": z.boolean().optional(),
});

/** Adds somebody to the newsroom; somebody who is there already gets the given role and a new password. */
const { email, role, name, "reset-factor": resetsFactor } = readArguments();
const password = process.env["WARAQ_PASSWORD"] ?? (await askPassword());
if ([...password].length < shortest) stop(`The password needs at least ${shortest} characters.`);

const newsroom = await openForCommand();
const { docs } = await newsroom.find({ collection: "users", where: { email: { equals: email } }, limit: 1 });
const known = docs[0];
if (known)
  await newsroom.update({ collection: "users", id: known.id, data: { role, password, ...(name ? { name } : {}) } });
else
  await newsroom.create({
    collection: "users",
    data: { email, role, password, name: name ?? email.split("@")[0] ?? email },
  });
if (known && resetsFactor && (await removeFactor(newsroom, known.id)))
  console.log("The second factor was reset: it can be set up anew.");
console.log(known ? `${email} is now ${role} and has a new password.` : `${email} was added as ${role}.`);
process.exit(0);

function readArguments() {
  try {
    const text = { type: "string" } as const;
    const options = { email: text, role: text, name: text, "reset-factor": { type: "boolean" } } as const;
    return argumentsSchema.parse(parseArgs({ options }).values);
  } catch {
    return stop(usage);
  }
}

/** Asks on the terminal without showing what is typed. */
async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return stop("No terminal to ask for a password on: set WARAQ_PASSWORD.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
  Reflect.set(terminal, "_writeToOutput", () => undefined);
  process.stdout.write(`Password for ${email}: `);
  const answer = await new Promise<string>((resolve) => terminal.question("", resolve));
  terminal.close();
  process.stdout.write("\n");
  return answer;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
