/** The rooms of the house: top-level folders, and the parts of `app/` that may import different things. */
export type Room =
  | "site"
  | "admin"
  | "route"
  | "components"
  | "stories"
  | "newsroom"
  | "press"
  | "arabic"
  | "browser"
  | "domain"
  | "i18n"
  | "messages"
  | "env"
  | "proxy"
  | "workshop";

/** The files of `press/` that others may import. */
type Door = "press/dependencies" | "press/due-work" | "press/figures" | "press/purge" | "press/readings";

type Rule = {
  /** Rooms and doors besides the room itself. */
  may: readonly (Room | Door)[] | "anything";
  /** Whether npm packages and Node's modules may be imported. */
  packages: boolean;
};

/** What each room may import: the house plan. */
export const rules = {
  site: { may: ["components", "stories", "i18n", "arabic", "domain", "env"], packages: true },
  admin: { may: ["newsroom", "domain", "env"], packages: true },
  route: { may: ["site", "admin", "stories", "newsroom", "arabic", "domain", "i18n", "env"], packages: true },
  components: { may: ["arabic", "i18n", "domain", "messages"], packages: true },
  stories: { may: ["newsroom", "arabic", "domain", "env", "press/dependencies", "press/figures"], packages: true },
  newsroom: { may: ["arabic", "domain", "env", "press/due-work", "press/purge", "press/readings"], packages: true },
  press: { may: ["env"], packages: true },
  arabic: { may: [], packages: false },
  browser: { may: [], packages: false },
  domain: { may: [], packages: false },
  i18n: { may: ["messages", "domain"], packages: true },
  messages: { may: [], packages: false },
  env: { may: [], packages: true },
  proxy: { may: ["i18n", "domain", "env"], packages: true },
  workshop: { may: "anything", packages: true },
} as const satisfies Record<Room, Rule>;

const folderRooms: Record<string, Room> = {
  components: "components",
  stories: "stories",
  newsroom: "newsroom",
  press: "press",
  arabic: "arabic",
  browser: "browser",
  domain: "domain",
  i18n: "i18n",
  messages: "messages",
  scripts: "workshop",
  e2e: "workshop",
  bench: "workshop",
};

/** The room that a file lives in, or null when the house plan does not know its folder. */
export function findRoom(path: string): Room | null {
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    if (/^env(\.[a-z]+)*$/.test(path)) return "env";
    return /^proxy(\.[a-z]+)*$/.test(path) ? "proxy" : "workshop";
  }
  if (folder !== "app") return folderRooms[folder] ?? null;
  if (/\/route(\.tsx?)?$/.test(path)) return "route";
  return path.startsWith("app/(newsroom)/") ? "admin" : "site";
}
