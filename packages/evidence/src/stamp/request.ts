import type { Bytes } from "./der.ts";
import { fromHex } from "./der-values.ts";

/** A request of RFC 3161, and the nonce its reply must bear. */
export type StampRequest = { readonly bytes: Bytes; readonly nonce: string };

/** How a hash is to be stamped. */
export type StampWish = {
  /** Sixteen hex digits nobody can guess, so that an old reply is not taken for the new one. */
  readonly nonce: string;
  /** Object identifier of the policy wished for. */
  readonly policy?: string;
};

/**
 * The request (TimeStampReq) for a SHA-256 hash. The hash is all that it tells of what is stamped. The authority's
 * certificate is asked for. Throws `RangeError` for a hash, nonce or policy that is none.
 */
export function stampRequest(sha256: string, { nonce, policy }: StampWish): StampRequest {
  const hash = fromHex(sha256);
  const number = fromHex(nonce);
  if (hash?.length !== 32 || number?.length !== 8) {
    throw new RangeError("a request needs a SHA-256 and a nonce of sixteen hex digits");
  }
  // A leading zero octet would not be DER, a set top bit would be a negative number
  const positive = Uint8Array.from(number, (octet, at) => (at === 0 ? (octet & 0x3f) | 0x40 : octet));
  const bytes = sequence(
    value(0x02, Uint8Array.of(1)),
    sequence(sequence(oid("2.16.840.1.101.3.4.2.1"), value(0x05, new Uint8Array())), value(0x04, hash)),
    ...(policy === undefined ? [] : [oid(policy)]),
    value(0x02, positive),
    value(0x01, Uint8Array.of(0xff)),
  );
  return { bytes, nonce: Array.from(positive, (octet) => octet.toString(16).padStart(2, "0")).join("") };
}

function sequence(...parts: readonly Bytes[]): Bytes {
  return value(0x30, joined(parts));
}

function value(tag: number, content: Bytes): Bytes {
  const { length } = content;
  const header =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return joined([Uint8Array.from(header), content]);
}

function joined(parts: readonly Bytes[]): Bytes {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function oid(dotted: string): Bytes {
  if (!isObjectIdentifier(dotted)) {
    throw new RangeError(`not an object identifier: ${dotted}`);
  }
  const [top = 0n, second = 0n, ...rest] = dotted.split(".").map(BigInt);
  return value(0x06, Uint8Array.from([top * 40n + second, ...rest].flatMap(base128)));
}

/** Whether a text is an object identifier in dots. */
export function isObjectIdentifier(dotted: string): boolean {
  return (
    /^[0-2](?:\.(?:0|[1-9]\d{0,18})){1,20}$/.test(dotted) &&
    (dotted.startsWith("2.") || /^[01]\.[1-3]?\d(?:\.|$)/.test(dotted))
  );
}

function base128(arc: bigint): readonly number[] {
  const octets: number[] = [Number(arc & 0x7fn)];
  for (let left = arc >> 7n; left > 0n; left >>= 7n) {
    octets.unshift(Number(left & 0x7fn) | 0x80);
  }
  return octets;
}
