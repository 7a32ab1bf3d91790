import { darker } from "./colour";
import { area, circle, line, placed, rows, type Point } from "./shapes";

/** How someone is dressed and stands; each field has a plain default. */
type Manner = {
  mirrored?: boolean;
  head?: "bare" | "scarf" | "cap" | "keffiyeh" | "bun";
  wear?: "shirt" | "coat" | "robe";
  /** Two rows, the limb behind the body first: middle joint and end, such as "-10 -64 -8 -49, 10 -64 11 -50". */
  arms?: string;
  legs?: string;
  /** The whole body turned, in degrees: runners lean forward. */
  lean?: number;
};

const restingArms = "-10 -64 -8 -49, 10 -64 11 -50";
const restingLegs = "-4 -25 -5 -3, 4 -25 5 -3";

const torsos = {
  shirt: "M-8-80Q0-85 8-80L10-62L9-45H-9L-10-62Z",
  coat: "M-8-80Q0-85 8-80L10-62L13-25Q0-22-13-25L-10-62Z",
  robe: "M-8-80Q0-85 8-80L10-60L14-4Q0-1-14-4L-10-60Z",
};
const shadedBacks = {
  shirt: "M-8-80L-3-82L-4-45H-9L-10-62Z",
  coat: "M-8-80L-3-82L-4-24L-13-25L-10-62Z",
  robe: "M-8-80L-3-82L-4-3L-14-4L-10-60Z",
};
const heads = {
  bare: "M-5-85C-9-92-6-99.5 2-99C7-98.8 9-95.5 8.4-93C5-92.5 3-94 1.5-94.5C1.5-91-.5-89-1.5-86Z",
  bun: "M-5-85C-9-92-6-99.5 2-99C7-98.8 9-95.5 8.4-93C5-92.5 3-94 1.5-94.5C1.5-91-.5-89-1.5-86ZM-11-95a4 4 0 1 1 8 0a4 4 0 1 1-8 0Z",
  cap: "M-6.2-91C-6.5-98.5-2-100 2-99.6C7-99 8.5-96 8.6-93.5L13.5-92.5L13-91.5L-6-91ZM-6-91L-5-85.5L-1.5-86L-2-91Z",
  scarf: "M1.5-99.8C-8-100-9.5-90-8-84L-10.5-75Q0-71 8.5-77L5.5-84C1.5-89 2.5-95 8.2-95.2C7-98.5 5-99.8 1.5-99.8Z",
  keffiyeh: "M1.5-99.8C-8-100-9-92-9-86L-12-72Q-4-70-1-77L0-84C0-89 2-94.5 8.4-95C7-98.5 5-99.8 1.5-99.8Z",
};

/**
 * A simple figure, feet at `at`. `colours` are four: skin, hair or headdress, upper dress, lower dress.
 * Its own units: 100 tall, feet at 0, up is negative, looking to the right (positive x).
 */
export function person(at: Point, height: number, colours: string, manner: Manner = {}): string {
  const [skin = "", hair = "", top = "", bottom = ""] = colours.split(" ");
  const { head = "bare", wear = "shirt", mirrored = false, lean = 0 } = manner;
  const [backArm = [], frontArm = []] = rows(manner.arms ?? restingArms);
  const [backLeg = [], frontLeg = []] = rows(manner.legs ?? restingLegs);
  const legs = wear === "robe" ? [] : [leg(backLeg, -3, darker(bottom, 0.2)), leg(frontLeg, 3, bottom)];
  return placed(at, { scale: height / 100, mirrored, turn: lean }, [
    arm(backArm, -6, darker(top, 0.25), darker(skin, 0.15)),
    ...legs,
    line("M0-84V-80", darker(skin, 0.15), 6),
    area(torsos[wear], top),
    area(shadedBacks[wear], darker(top, 0.16)),
    circle(1.5, -91, 7, skin),
    area(heads[head], hair),
    head === "keffiyeh" ? line("M-7.5-94.5Q0-98.5 7.5-96", "#241c1c", 1.8) : "",
    arm(frontArm, 6, darker(top, 0.08), skin),
  ]);
}

/** Someone seen from behind down to the chest: rows of listeners, pupils. `colours`: skin, hair or scarf, dress. */
export function fromBehind(at: Point, size: number, colours: string, veiled = false): string {
  const [skin = "", hair = "", top = ""] = colours.split(" ");
  const crown = "M-17-62C-19-84-9-92 0-92S19-84 17-62Q14-50 0-48Q-14-50-17-62Z";
  const veil = "M-18-60C-22-84-10-94 0-94S22-84 18-60Q20-50 30-40Q0-24-30-40Q-20-50-18-60Z";
  return placed(at, { scale: size / 100 }, [
    area("M-50 20V0C-50-30-34-38-14-42H14C34-38 50-30 50 0V20Z", top),
    area("M-9-56H9V-38Q0-32-9-38Z", skin),
    area(veiled ? veil : crown, hair),
  ]);
}

function leg([kneeX = 0, kneeY = 0, footX = 0, footY = 0]: readonly number[], hip: number, colour: string): string {
  return (
    line(`M${hip}-46L${kneeX} ${kneeY}L${footX} ${footY}`, colour, 8) +
    line(`M${footX} ${footY + 1.5}h5`, darker(colour, 0.45), 4)
  );
}

function arm(
  [elbowX = 0, elbowY = 0, handX = 0, handY = 0]: readonly number[],
  shoulder: number,
  sleeve: string,
  skin: string,
): string {
  return line(`M${shoulder}-77L${elbowX} ${elbowY}L${handX} ${handY}`, sleeve, 6) + circle(handX, handY, 3, skin);
}
