import config from "@payload-config";
import { REST_POST } from "@payloadcms/next/routes";
import { expect, it } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";

const post = REST_POST(config);

it(
  "tells of refused sign-ins, without what was typed, and not of every one in a flood",
  { timeout: 60_000 },
  async () => {
    const newsroom = await openWholeNewsroom();
    const body = JSON.stringify({ email: "typed@test.example", password: "typed-password" });
    const headers = { "content-type": "application/json", "x-forwarded-for": "203.0.113.9" };
    for (let attempt = 1; attempt <= 55; attempt++) {
      const request = new Request("http://localhost:3000/api/users/login", { method: "POST", headers, body });
      const answer = await post(request, { params: Promise.resolve({ slug: ["users", "login"] }) });
      expect(answer.ok).toBe(false);
    }
    const where = { action: { equals: "sign-in-failed" as const } };
    const { docs } = await newsroom.find({ collection: "events", where, pagination: false });
    expect(docs.length).toBeGreaterThan(4);
    expect(docs.length).toBeLessThanOrEqual(50);
    expect(docs[0]).toMatchObject({ result: "refused", address: "203.0.113.0/24", personName: null });
    expect(JSON.stringify(docs)).not.toMatch(/typed/);
  },
);
