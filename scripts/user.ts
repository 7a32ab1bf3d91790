import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { ValidationError } from "payload";
import { z } from "zod";
import { addInvited, findInvited } from "../newsroom/passwords/invited";
import { makeLink } from "../newsroom/passwords/links";
import { findPasswordProblem, shortestPassword } from "../newsroom/passwords/password-problem";
import { removeFactor } from "../newsroom/second-factor/factors";
import { passwordWords } from "../newsroom/words/own/passwords";
import { openForCommand } from "./open-for-command";

const usage =
  "Usage: npm run user -- --email name@example.org --role admin|editor|reporter [--name Name] [--invite] [--reset-factor]";

const argumentsSchema = z.object({
  email: z.email().toLowerCase(),
  role: z.enum(["admin", "editor", "reporter"]),
  name: z.string().min(1).optional(),
  invite: z.boolean().optional(),
  "reset-factor": z.boolean().optional(),
});

/**
 * Adds somebody to the newsroom; somebody who is there already gets the given role and a new password. With `--invite`
 * it prints a link by which the person chooses the password.
 */
const { email, role, name: given, invite: invites, "reset-factor": resetsFactor } = readArguments();
const name = given ?? email.split("@")[0] ?? email;
const chosen = invites ? null : (process.env["WARAQ_PASSWORD"] ?? (await askPassword()));
if (chosen !== null) checkPassword(chosen);

const newsroom = await openForCommand();
const { docs } = await newsroom.find({ collection: "users", where: { email: { equals: email } }, limit: 1 });
const known = docs[0];
try {
  if (chosen === null) console.log(await invite());
  else console.log(await addOrChange(chosen));
} catch (error) {
  if (error instanceof ValidationError) stop(error.data.errors.map(({ message }) => message).join("\n"));
  throw error;
}
if (known && resetsFactor && (await removeFactor(newsroom, known.id)))
  console.log("The second factor was reset: it can be set up anew.");
process.exit(0);

async function addOrChange(password: string): Promise<string> {
  if (!known) await newsroom.create({ collection: "users", data: { email, role, password, name } });
  else {
    const data = { role, password, ...(given ? { name: given } : {}) };
    await newsroom.update({ collection: "users", id: known.id, data });
  }
  return known ? `${email} is now ${role} and has a new password.` : `${email} was added as ${role}.`;
}

async function invite(): Promise<string> {
  if (known) await newsroom.update({ collection: "users", id: known.id, data: { role, ...(given ? { name } : {}) } });
  const { id } = known ?? (await addInvited(newsroom, { email, role, name, language: "ar" }));
  const kind = (await findInvited(newsroom, id)) === null ? "reset" : "invitation";
  const { url, until } = await makeLink(newsroom, id, kind);
  return `${email} is ${role}. This link is shown only now and is good once, until ${until.toISOString()}:\n  ${url}`;
}

function checkPassword(password: string): void {
  const problem = findPasswordProblem(password, [email, name]);
  if (problem === "short") stop(`The password needs at least ${shortestPassword} characters.`);
  if (problem) stop(passwordWords.en.problems[problem]);
}

function readArguments() {
  try {
    const text = { type: "string" } as const;
    const flag = { type: "boolean" } as const;
    const options = { email: text, role: text, name: text, invite: flag, "reset-factor": flag } as const;
    return argumentsSchema.parse(parseArgs({ options }).values);
  } catch {
    return stop(usage);
  }
}

/** Asks on the terminal without showing what is typed. */
async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return stop("No terminal to ask for a password on: set WARAQ_PASSWORD, or use --invite.");
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
