import config from "@payload-config";
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from "@payloadcms/next/routes";
import { limitBody } from "@/newsroom/input/limit-body";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { refuseRequest } from "@/newsroom/sign-in/guard";

type Handler = ReturnType<typeof REST_GET>;

/** Everything that is asked of the API passes the same guard. */
function guarded(handler: Handler): Handler {
  return async (request, args) => (await refuseRequest(request, await openNewsroom())) ?? handler(request, args);
}

export const GET = guarded(REST_GET(config));
export const POST = guarded(limitBody(REST_POST(config)));
export const DELETE = guarded(REST_DELETE(config));
export const PATCH = guarded(limitBody(REST_PATCH(config)));
export const PUT = guarded(limitBody(REST_PUT(config)));
export const OPTIONS = REST_OPTIONS(config);
