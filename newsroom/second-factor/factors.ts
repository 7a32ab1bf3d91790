import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import { hashRecoveryCode, newRecoveryCodes, readRecoveryCode } from "./recovery-code";
import { seal, unseal } from "./seal";
import { newSecret, readTimeCode, stepOf } from "./time-code";

type Account = number | string;
/** `code` from an authenticator app, or `recoveryCode` from the paper. */
export type Proof = { code?: unknown; recoveryCode?: unknown };

/** Whether somebody has a second factor that was set up to its end. */
export async function hasFactor(payload: Payload, user: Account): Promise<boolean> {
  const rows = await selectRows(
    payload,
    sql`SELECT 1 FROM second_factors WHERE user_id = ${user} AND confirmed_at IS NOT NULL`,
  );
  return rows.length > 0;
}

/** How many recovery codes somebody has left. */
export async function countRecoveryCodes(payload: Payload, user: Account): Promise<number> {
  const rows = await selectRows<{ left: number }>(
    payload,
    sql`SELECT count(*) AS "left" FROM recovery_codes WHERE user_id = ${user} AND used_at IS NULL`,
  );
  return rows[0]?.left ?? 0;
}

/** Begins to set a factor up, or begins again: answers its secret, or `null` when there is a factor already. */
export async function beginFactor(payload: Payload, user: Account): Promise<string | null> {
  const secret = newSecret();
  const sealed = seal(secret, user, payload.secret);
  const rows = await selectRows(
    payload,
    sql`INSERT INTO second_factors (user_id, sealed_secret)
    VALUES (${user}, ${sealed}) ON CONFLICT (user_id)
    DO UPDATE SET sealed_secret = ${sealed}, last_step = 0 WHERE second_factors.confirmed_at IS NULL RETURNING user_id`,
  );
  return rows.length > 0 ? secret : null;
}

/** Ends setting up with the first right code: answers the recovery codes, once; `null` for a wrong code. */
export async function confirmFactor(payload: Payload, user: Account, code: unknown): Promise<string[] | null> {
  if ((await hasFactor(payload, user)) || !(await spendTimeCode(payload, user, code))) return null;
  await writeRows(payload, sql`UPDATE second_factors SET confirmed_at = ${Date.now()} WHERE user_id = ${user}`);
  return renewRecoveryCodes(payload, user);
}

/** Ten new recovery codes instead of all that were. */
export async function renewRecoveryCodes(payload: Payload, user: Account): Promise<string[]> {
  const codes = newRecoveryCodes();
  await writeRows(payload, sql`DELETE FROM recovery_codes WHERE user_id = ${user}`);
  const rows = codes.map((code) => sql`(${user}, ${hashOf(payload, user, code)})`);
  await writeRows(payload, sql`INSERT INTO recovery_codes (user_id, code_hash) VALUES ${sql.join(rows, sql`, `)}`);
  return codes;
}

/** Whether somebody has proved to have the factor. What was used is used up, also by two requests at one moment. */
export async function proveFactor(payload: Payload, user: Account, proof: Proof): Promise<boolean> {
  if (proof.recoveryCode === undefined)
    return (await hasFactor(payload, user)) && spendTimeCode(payload, user, proof.code);
  const rows = await selectRows(
    payload,
    sql`UPDATE recovery_codes SET used_at = ${Date.now()}
    WHERE user_id = ${user} AND code_hash = ${hashOf(payload, user, proof.recoveryCode)} AND used_at IS NULL
    RETURNING user_id`,
  );
  return rows.length > 0;
}

/** Takes somebody's factor away, with the recovery codes; answers whether there was one. */
export async function removeFactor(payload: Payload, user: Account): Promise<boolean> {
  await writeRows(payload, sql`DELETE FROM recovery_codes WHERE user_id = ${user}`);
  const rows = await selectRows<{ confirmed: number | null }>(
    payload,
    sql`DELETE FROM second_factors WHERE user_id = ${user} RETURNING confirmed_at AS confirmed`,
  );
  return typeof rows[0]?.confirmed === "number";
}

async function spendTimeCode(payload: Payload, user: Account, typed: unknown): Promise<boolean> {
  const code = readTimeCode(typed);
  const rows = await selectRows<{ sealed: string }>(
    payload,
    sql`SELECT sealed_secret AS sealed FROM second_factors WHERE user_id = ${user}`,
  );
  const secret = rows[0] ? unseal(rows[0].sealed, user, payload.secret) : null;
  const step = code !== null && secret !== null ? stepOf(secret, code, Date.now()) : null;
  if (step === null) return false;
  // A code counts once, and none that is older than the last one used.
  const used = await selectRows(
    payload,
    sql`UPDATE second_factors SET last_step = ${step}
    WHERE user_id = ${user} AND last_step < ${step} RETURNING user_id`,
  );
  return used.length > 0;
}

function hashOf(payload: Payload, user: Account, typed: unknown): string {
  return hashRecoveryCode(readRecoveryCode(typed) ?? "", user, payload.secret);
}
