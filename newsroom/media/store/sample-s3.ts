import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";

/** What a service does instead of its work: hang up, after some requests or at once, say nothing, say half, or forbid. */
type Mood = "well" | "down" | "failing-soon" | "silent" | "halting" | "forbidding";

type Asked = { method: string; path: string; headers: IncomingHttpHeaders };

/** An S3 service on this machine, which can be put into a bad mood. */
export type S3Server = {
  /** The settings with which its one bucket is used. */
  settings: Record<string, string>;
  setMood: (mood: Mood) => void;
  /** What it was asked since the last call. */
  takeAsked: () => Asked[];
  stop: () => Promise<void>;
};

const denied = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";
const untilFailing = 5;
const half = { "content-length": "1000", "content-type": "image/webp" };

/** Starts s3rver on a free port with one empty bucket. It knows S3RVER as the only access key, and checks no secret. */
export async function startS3Server(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), "waraq-s3-"));
  const bucket = "pictures";
  const service = new S3rver({ directory, silent: true, configureBuckets: [{ name: bucket }] });
  // It would end the whole process where anything goes wrong in it.
  service.logger.exceptions.unhandle();
  await service.configureBuckets();
  const answer = service.callback();
  let mood: Mood = "well";
  let sinceFailing = 0;
  const asked: Asked[] = [];
  const server = createServer((req, res) => {
    asked.push({ method: req.method ?? "", path: req.url ?? "", headers: req.headers });
    if (mood === "failing-soon" && ++sinceFailing > untilFailing) mood = "down";
    if (mood === "well" || mood === "failing-soon") answer(req, res);
    else if (mood === "down") req.socket.destroy();
    else if (mood === "halting") res.writeHead(200, half).write("half");
    else if (mood === "forbidding") res.writeHead(403, { "content-type": "application/xml" }).end(denied);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    settings: {
      S3_BUCKET: bucket,
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: "S3RVER",
      S3_SECRET_ACCESS_KEY: "S3RVER",
    },
    setMood: (next) => {
      mood = next;
      sinceFailing = 0;
    },
    takeAsked: () => asked.splice(0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
