/** What a key may open. Whatever is not named here no key opens: people, settings, the audit log, sign-in, other keys. */
export const scopes = ["read-published", "read-drafts", "write-stories", "manage-media"] as const;
export type Scope = (typeof scopes)[number];

type Door = { methods: readonly string[]; path: RegExp; scopes: readonly Scope[] };

const id = String.raw`\d{1,15}`;
const get = ["GET", "HEAD"];

/** The only addresses at which a key is taken; the rules of access decide there which documents it reaches. */
const doors: readonly Door[] = [
  { methods: get, path: new RegExp(`^/api/(?:articles|pages|media)(?:/count|/${id})?$`), scopes },
  { methods: get, path: /^\/api\/media\/file\/[^/]+$/, scopes },
  { methods: get, path: new RegExp(`^/api/(?:tags|sections|series|authors)(?:/count|/${id})?$`), scopes },
  { methods: get, path: /^\/api\/globals\/(?:site|front|breaking)$/, scopes },
  { methods: ["POST"], path: /^\/api\/articles$/, scopes: ["write-stories"] },
  { methods: ["PATCH"], path: new RegExp(`^/api/articles/${id}$`), scopes: ["write-stories"] },
  { methods: ["POST"], path: /^\/api\/media$/, scopes: ["manage-media"] },
  { methods: ["PATCH"], path: new RegExp(`^/api/media/${id}$`), scopes: ["manage-media"] },
];

/** Whether a key with these scopes is taken at an address at all. */
export function opensDoor(given: readonly Scope[], method: string, path: string): boolean {
  return doors.some(
    (door) =>
      door.methods.includes(method) && door.path.test(path) && door.scopes.some((scope) => given.includes(scope)),
  );
}

export function isScope(name: unknown): name is Scope {
  return scopes.some((scope) => scope === name);
}
