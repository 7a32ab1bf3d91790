import config from "@payload-config";
import { handleEndpoints, type Payload } from "payload";
import type { Role } from "../access/roles";
import { openWholeNewsroom } from "../whole-newsroom";

type Answer = { status: number; body: Record<string, unknown>; message: string };
export type Colleague = {
  id: number;
  name: string;
  /** Asks the newsroom's REST API as this colleague. */
  ask: (method: "GET" | "POST" | "PATCH" | "DELETE", path: string, data?: unknown) => Promise<Answer>;
};
export type SampleDesk = {
  newsroom: Payload;
  section: number;
  hire: (role: Role) => Promise<Colleague>;
  stranger: Colleague["ask"];
};

/** A whole newsroom for tests, with people who speak to it as browsers do. */
export async function openSampleDesk(): Promise<SampleDesk> {
  const newsroom = await openWholeNewsroom();
  newsroom.logger.level = "silent";
  const section = await newsroom.create({
    collection: "sections",
    data: { name: "محليات", slug: "local" },
    draft: true,
  });
  let hired = 0;
  const hire = async (role: Role): Promise<Colleague> => {
    hired += 1;
    const [email, password, name] = [`${role}-${hired}@test.example`, "a-password-of-tests-42", `${role} ${hired}`];
    const user = await newsroom.create({ collection: "users", data: { email, password, role, name } });
    const { token } = await newsroom.login({ collection: "users", data: { email, password } });
    return { id: user.id, name, ask: (method, path, data) => send({ method, path, data, token: token ?? "" }) };
  };
  const stranger: Colleague["ask"] = (method, path, data) => send({ method, path, data, token: "" });
  return { newsroom, section: section.id, hire, stranger };
}

type Sent = { method: string; path: string; data: unknown; token: string };

async function send({ method, path, data, token }: Sent): Promise<Answer> {
  const headers = new Headers({
    "content-type": "application/json",
    ...(token ? { authorization: `JWT ${token}` } : {}),
  });
  const body = data === undefined ? null : typeof data === "string" ? data : JSON.stringify(data);
  const request = new Request(`http://localhost:3000/api${path}`, { method, headers, body });
  const answer = await handleEndpoints({ config, request });
  const read: unknown = await answer.json();
  const found = typeof read === "object" && read !== null ? { ...read } : {};
  return { status: answer.status, body: found, message: messageOf(found) };
}

function messageOf(body: object): string {
  const errors: unknown = Reflect.get(body, "errors");
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  return typeof first === "object" && first !== null && "message" in first ? String(first.message) : "";
}
