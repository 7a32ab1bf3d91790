const zeros = [0x0660, 0x06f0];

function toAsciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((candidate) => point >= candidate && point <= candidate + 9) ?? point;
  return String(point - zero);
}

/** `text` with Arabic (٠–٩) and Persian (۰–۹) digits written as 0–9. */
export function toAsciiDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, toAsciiDigit);
}
