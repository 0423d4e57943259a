const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{1,4}))?$/;
const largest = 1_000_000_000;

/** A number as people type it: 1,234.5 or 33 % or 14 days. Up to four decimals; undefined for anything else. */
export function numberIn(text: string, unit: string): number | undefined {
  const typed = withoutUnit(
    text
      .replace(/[\s\u00A0\u202F]+/g, " ")
      .replace(/\u2212/g, "-")
      .trim(),
    unit,
  );
  const read = number.exec(typed);
  if (!read || (read[2] === undefined && read[3] === undefined)) return undefined;
  const value = Number(typed.replaceAll(",", ""));
  if (Math.abs(value) > largest) return undefined;
  return value === 0 ? 0 : value;
}

function withoutUnit(typed: string, unit: string): string {
  const ending = ["%", unit.trim()].find((word) => word !== "" && typed.toLowerCase().endsWith(word.toLowerCase()));
  return ending === undefined ? typed : typed.slice(0, typed.length - ending.length).trim();
}

/** A value with its unit: 1,234.5 days, 33 %. */
export function withUnit(value: number, unit: string): string {
  return `${value.toLocaleString("en-GB", { maximumFractionDigits: 4 })} ${unit}`;
}
