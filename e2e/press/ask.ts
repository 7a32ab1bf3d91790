import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Asking = { method?: string; headers?: Record<string, string> };

/** An answer that began and did not end. */
export class CutOffError extends Error {}

/** Asks a server and gives the bytes as they came, not decoded. The path is sent to the letter. */
export function ask(server: string, path: string, { method = "GET", headers = {} }: Asking = {}): Promise<Answer> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", () => reject(new CutOffError(`the answer to ${path} was cut off`)));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on("error", reject);
    asking.end();
  });
}

/** Sends bytes and gives everything that comes back until the server hangs up. */
export function sendBytes(server: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => (answer += chunk));
    // A server that has had enough may reset the connection: what it said before counts.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

/** Asks until the small version, which is made in the background, is there. */
export async function askForBrotli(server: string, path: string, headers = {}): Promise<Answer> {
  for (;;) {
    const answer = await ask(server, path, { headers: { ...headers, "accept-encoding": "br" } });
    if (answer.headers["content-encoding"] === "br" || answer.status !== 200) return answer;
  }
}
