import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from "payload";
import { giveBack, takeTry } from "../sign-in/budgets";
import { knownDevice } from "../sign-in/known-device";
import { forgiveSignIn } from "../sign-in/limit-sign-in";
import { TooManyTries } from "../sign-in/too-many-tries";
import { secondFactorWords } from "../words/own/second-factor";
import { wordsIn } from "../words/say";
import { hasFactor, type Proof, proveFactor } from "./factors";

const triesOfCode = 5;

/** After the right password: whoever has a second factor must prove it, in the same request. */
export const askForCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (!(await hasFactor(req.payload, user.id))) return user;
  const proof = readProof(req.data);
  if (proof === null) {
    await forgiveSignIn(req);
    throw new CodeNeeded(req, "codeNeeded");
  }
  await demandProof(req, user.id, proof);
  return user;
};

/**
 * Lets nobody on without the factor. Five wrong codes cost a quarter of an hour; a known device has its own five.
 * @throws TooManyTries or CodeNeeded
 */
export async function demandProof(req: PayloadRequest, user: number | string, proof: Proof): Promise<void> {
  const device = knownDevice(req.payload, user, req.headers) ?? "stranger";
  const budgets = [{ name: `code of ${user} ${device}`, tries: triesOfCode }];
  const wait = await takeTry(req.payload, budgets);
  if (wait > 0) throw new TooManyTries(req, wait);
  if (!(await proveFactor(req.payload, user, proof))) throw new CodeNeeded(req, whyNot(proof));
  await giveBack(req.payload, budgets);
}

type Why = "codeNeeded" | "wrongCode" | "wrongRecoveryCode";

/** 401: the password was right, and the code is missing or wrong. Programs read `errors[0].data.needsCode`. */
export class CodeNeeded extends APIError {
  readonly why: Why;

  constructor(req: PayloadRequest, why: Why) {
    super(wordsIn(secondFactorWords, req.i18n)[why], 401, { needsCode: true });
    this.why = why;
  }
}

function whyNot({ code, recoveryCode }: Proof): Why {
  if (recoveryCode !== undefined) return "wrongRecoveryCode";
  return code === undefined ? "codeNeeded" : "wrongCode";
}

/** The proof among what was sent; `null` when there is none. */
export function readProof(data: unknown): Proof | null {
  if (typeof data !== "object" || data === null) return null;
  if ("recoveryCode" in data && data.recoveryCode) return { recoveryCode: data.recoveryCode };
  return "code" in data && data.code ? { code: data.code } : null;
}
