/** What is known of this process's link to the others. */
type Link = { leads: () => Promise<boolean> };

// Pages and routes are bundled apart, each with a copy of this module.
const meetingPoint = Symbol.for("waraq.instance");

/** Whether this process does what only one of all instances has to do; whoever is alone does it. */
export async function leads(): Promise<boolean> {
  const link = findLink();
  return link === null || link.leads();
}

/** Keeps the link of this process, once it has joined others. */
export function keepLink(link: Link): void {
  Reflect.set(globalThis, meetingPoint, link);
}

/** The link of this process, or `null` when it has joined nobody. */
export function findLink(): Link | null {
  const known: unknown = Reflect.get(globalThis, meetingPoint);
  return isLink(known) ? known : null;
}

function isLink(value: unknown): value is Link {
  return typeof value === "object" && value !== null && "leads" in value && typeof value.leads === "function";
}
