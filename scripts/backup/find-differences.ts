import { join } from "node:path";
import { databaseName, hashFiles, type Manifest } from "./manifest";
import { describeDatabase, findDamage } from "./sqlite";

/** In what an unpacked backup differs from what it says of itself: files, bytes, rows, a damaged database. */
export async function findDifferences(folder: string, { files, tables }: Manifest): Promise<string[]> {
  const found = await hashFiles(folder);
  const differences: string[] = [];
  for (const name of new Set([...Object.keys(files), ...Object.keys(found)])) {
    const [said, is] = [files[name], found[name]];
    if (!is) differences.push(`${name} is missing`);
    else if (!said) differences.push(`${name} does not belong to it`);
    else if (said.bytes !== is.bytes || said.sha256 !== is.sha256) differences.push(`${name} was changed`);
  }
  if (differences.length > 0) return differences;
  const database = join(folder, databaseName);
  const counted = (await describeDatabase(database)).tables;
  for (const name of new Set([...Object.keys(tables), ...Object.keys(counted)]))
    if (tables[name] !== counted[name])
      differences.push(`table ${name} has ${counted[name] ?? "no"} rows instead of ${tables[name] ?? "none"}`);
  return [...differences, ...(await findDamage(database))];
}
