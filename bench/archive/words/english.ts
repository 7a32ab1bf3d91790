import { split } from "./split";

/** Words of the English edition, the commonest first. */
export const little = split(
  "the of to and in a for on that with by at from as is was it has after their have who were not but an be this its",
);
export const things = split(`
  city government people year day water market school road house council ministry company price work project law hospital child
  woman farmer worker teacher doctor student village river bridge border family home season harvest wheat olive bread fuel power
  report statement source court judge record file election party budget wage trade factory match team coach player theatre novel
  museum song film poet street neighbour memory return archive camp journey night morning winter summer rain drought fire clinic
  medicine vaccine bank loan tax rent land contract union committee campaign plan question answer crisis hope fear story letter
`);
export const deeds = split(`
  said says began opened closed found lost made built paid bought sold rose fell reached returned left asked told showed wrote
  read heard saw knew waited worked lived moved carried published announced warned denied promised refused agreed signed won
`);
export const kinds = split(`
  new old local public small large first last long short open closed northern southern eastern western rural daily weekly official
  private national early late common rare difficult simple fresh broken quiet crowded empty full damaged rebuilt temporary
`);
