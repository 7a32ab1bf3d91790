import { serveFeed } from "../../feeds/serve-feed";

export const GET = serveFeed("feed.json");
