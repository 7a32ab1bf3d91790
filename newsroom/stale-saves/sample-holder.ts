import { once } from "node:events";
import { createInterface } from "node:readline";
import config from "@payload-config";
import { getPayload } from "payload";
import { takeTurn } from "./turns";

/** For tests: a process that takes the turn of a story, and saves it when it is told a headline. */
const id = Number(process.argv[2]);
const newsroom = await getPayload({ config, disableOnInit: true });
const end = await takeTurn(newsroom, `articles:${id}`);
process.stdout.write("has the turn\n");
const [title] = await once(createInterface({ input: process.stdin }), "line");
await newsroom.update({ collection: "articles", id, data: { title }, draft: true });
end();
process.stdout.write("has saved\n");
