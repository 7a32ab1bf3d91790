import { createInterface } from "node:readline";
import config from "@payload-config";
import { getPayload } from "payload";
import { readSettings } from "@/env";
import { sendMails } from "../mail/send-mails";
import { sendPings } from "../pings/send-pings";
import { readTargets } from "../pings/targets";

/** For tests: a process that sends all mails and pings that are due whenever it is told to. */
const newsroom = await getPayload({ config, disableOnInit: true });
process.stdout.write("ready\n");
for await (const _ of createInterface({ input: process.stdin })) {
  await sendMails(newsroom, readSettings().smtpUrl ?? "");
  await sendPings(newsroom, readTargets());
  process.stdout.write("sent\n");
}
