import { once } from "node:events";
import { access } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { jpeg } from "../fixtures/pictures";
import { copyData, startServer, type TestServer } from "../fixtures/server";
import { ask, askForBrotli, CutOffError } from "./ask";
import { formOf, NewsroomClient } from "./newsroom-client";

const paths = ["/", "/en", "/donate", "/about"];

test("a restart under load loses no print, no reader and no upload", async () => {
  test.setTimeout(180_000);
  const data = await copyData();
  try {
    const first = await startServer({ dataDir: data.dir });
    const tags = await Promise.all(paths.map(async (path) => (await askForBrotli(first.url, path)).headers.etag));
    const readers = readOn(first);
    const uploading = await startUpload(first);
    const exited = first.stop();
    await untilRefused(first);
    const uploaded = await uploading.finish();
    expect(await exited).toBe(0);
    expect(await readers, "whether an answer was cut off").toBe(false);

    const second = await startServer({ dataDir: data.dir });
    const again = await Promise.all(paths.map(async (path) => (await askForBrotli(second.url, path)).headers.etag));
    expect(again).toEqual(tags);
    expect((await second.readLog()).map(({ how }) => how)).toEqual(paths.map(() => "hit"));
    const newsroom = await NewsroomClient.signIn(second.url);
    const [picture] = await newsroom.list(`media?where[id][equals]=${uploaded}`);
    await access(join(data.dir, "media", picture?.filename ?? "missing"));

    await second.stop("SIGKILL");
    const third = await startServer({ dataDir: data.dir });
    await ask(third.url, "/");
    expect((await third.readLog())[0]?.how, "after a crash nothing old is trusted").toBe("miss");
    await third.stop();
  } finally {
    await data.remove();
  }
});

/** Reads one page after the other until the server takes no more; says whether an answer was cut off in the middle. */
async function readOn(server: TestServer): Promise<boolean> {
  for (;;) {
    try {
      await ask(server.url, "/");
    } catch (error) {
      return error instanceof CutOffError;
    }
  }
}

/** Sends half of a picture; `finish` sends the rest and gives the new picture's id. */
async function startUpload(server: TestServer) {
  const { token } = await NewsroomClient.signIn(server.url);
  const whole = new Response(formOf(await jpeg(), { alt: "صورة أثناء الإعادة" }));
  const type = whole.headers.get("content-type") ?? "";
  const bytes = Buffer.from(await whole.arrayBuffer());
  const headers = { "content-type": type, "content-length": bytes.length, authorization: `JWT ${token}` };
  const { hostname, port } = new URL(server.url);
  const asking = request({ hostname, port, path: "/api/media?depth=0", method: "POST", headers, agent: false });
  const answered = once(asking, "response");
  const middle = Math.floor(bytes.length / 2);
  await new Promise((resolve) => asking.write(bytes.subarray(0, middle), resolve));
  // The server has certainly begun with this request when it has answered another one that came after it.
  await ask(server.url, "/healthz");
  const finish = async (): Promise<number> => {
    asking.end(bytes.subarray(middle));
    const [answer] = await answered;
    expect(answer.statusCode).toBe(201);
    let text = "";
    for await (const chunk of answer) text += String(chunk);
    return JSON.parse(text).doc.id;
  };
  return { finish };
}

/** Waits until the server takes no more connections. */
async function untilRefused(server: TestServer): Promise<void> {
  const { hostname, port } = new URL(server.url);
  await expect
    .poll(
      () =>
        new Promise((resolve) => {
          const socket = connect(Number(port), hostname);
          socket.once("connect", () => socket.destroy());
          socket.once("error", () => resolve("refused"));
          socket.once("close", () => resolve("taken"));
        }),
    )
    .toBe("refused");
}
