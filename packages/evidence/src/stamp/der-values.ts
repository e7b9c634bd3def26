import { type Bytes, type Der, tags } from "./der.ts";

/** A value of the expected type, else `null`. */
export function expectTag(der: Der | undefined, tag: number): Der | null {
  return der?.tag === tag ? der : null;
}

/** An object identifier in dots, or `null` for a value of another type. */
export function oidOf(der: Der | undefined): string | null {
  if (der?.tag !== tags.oid) {
    return null;
  }
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const octet of der.content) {
    arc = arc * 128n + BigInt(octet & 0x7f);
    if (octet < 0x80) {
      arcs.push(arc);
      arc = 0n;
    }
  }
  const [first = 0n, ...rest] = arcs;
  const top = first < 40n ? 0n : first < 80n ? 1n : 2n;
  return [top, first - top * 40n, ...rest].join(".");
}

/** An integer of either sign, or `null` for a value of another type. */
export function integerOf(der: Der | undefined): bigint | null {
  if (der?.tag !== tags.integer) {
    return null;
  }
  return BigInt.asIntN(der.content.length * 8, BigInt(`0x${toHex(der.content)}`));
}

/** Bytes as lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (octet) => octet.toString(16).padStart(2, "0")).join("");
}

/** Hex as bytes, or `null` where it is none. */
export function fromHex(hex: string): Bytes | null {
  return /^(?:[0-9a-fA-F]{2})*$/.test(hex)
    ? Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : null;
}

/**
 * A time in UTC as ISO 8601, or `null`: UTCTime with seconds, or GeneralizedTime with seconds and perhaps a fraction
 * that does not end in zero, as DER wants it. Anything finer than a millisecond is cut off.
 */
export function momentOf(der: Der | undefined): string | null {
  const text = der === undefined ? "" : String.fromCharCode(...der.content.subarray(0, 40));
  if (der?.tag === tags.utcTime) {
    const century = Number(text.slice(0, 2)) < 50 ? "20" : "19";
    return /^\d{12}Z$/.test(text) ? isoOf(century + text.slice(0, 12), "") : null;
  }
  if (der?.tag === tags.generalizedTime) {
    const match = /^(\d{14})(?:\.(\d{0,12}[1-9]))?Z$/.exec(text);
    return match === null ? null : isoOf(match[1] ?? "", match[2] ?? "");
  }
  return null;
}

function isoOf(digits: string, fraction: string): string | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
  const instant = new Date(iso);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === iso ? iso : null;
}
