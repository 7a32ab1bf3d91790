const ours = /^waraq-\d{4}-\d{2}-\d{2}T\d{6}Z\.tar\.gz(?:\.age|\.gpg)?$/;

/** The names of backups among those of other files, oldest first. */
export function findBackups(names: readonly string[]): string[] {
  return names.filter((name) => ours.test(name)).toSorted();
}

/** When a backup was made, in milliseconds since 1970. */
export function madeAt(name: string): number {
  const [, day = "", hours = "", minutes = "", seconds = ""] =
    /^waraq-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z/.exec(name) ?? [];
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
}

/** Which backups have had their time: all but the newest. @param keep how many stay, at least one */
export function findOutdated(names: readonly string[], keep: number): string[] {
  return findBackups(names).slice(0, -Math.max(1, keep));
}
