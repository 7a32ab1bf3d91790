import { once } from "node:events";
import { createWriteStream, mkdirSync, rename } from "node:fs";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";

/** A mail server on this machine that puts each mail that it takes into a file of its own in `folder`. */
export async function startMailSink(folder) {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData: (stream, _session, done) => {
      taken += 1;
      // Whoever looks meanwhile finds a mail whole or not at all.
      const [begun, whole] = ["part", "eml"].map((ending) =>
        join(folder, `${String(taken).padStart(6, "0")}.${ending}`),
      );
      stream.pipe(createWriteStream(begun)).once("close", () => rename(begun, whole, (error) => done(error)));
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
