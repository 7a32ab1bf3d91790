/** How many people work in the newsroom of an archive; the first is its administrator. */
export const staffCount = 12;
export const archivist = "bench@waraq.example";

/** @param number from 1 */
export function colleague(number: number) {
  const role = number === 1 ? "admin" : number < 5 ? "editor" : "reporter";
  return { name: `زميل ${number}`, email: number === 1 ? archivist : `staff-${number}@waraq.example`, role } as const;
}
