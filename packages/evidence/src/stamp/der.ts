/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One value of a DER encoding (ITU-T X.690), with those inside it where it is constructed. */
export type Der = {
  /** The identifier octet: class, constructed bit and number. */
  readonly tag: number;
  /** The whole encoding, identifier and length included. */
  readonly bytes: Bytes;
  readonly content: Bytes;
  readonly parts: readonly Der[];
};

/** Identifier octets met here. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

const deepest = 40;
const longest = 1_000_000;

/**
 * Reads one value that fills all the bytes. Only DER is taken: one encoding for one meaning, so that no byte can be
 * changed without changing what is read. BER's other forms, trailing bytes and anything cut short give `null`.
 */
export function readDer(source: Uint8Array): Der | null {
  return readWhole(source, "der");
}

/**
 * The same for the envelope of a token, which nobody signs and which some authorities send with lengths left open and
 * octet strings in pieces. What is signed inside it is to be read again with {@link readDer}.
 */
export function readEnvelope(source: Uint8Array): Der | null {
  return readWhole(source, "envelope");
}

type Rules = "der" | "envelope";
type Place = { readonly bytes: Bytes; readonly rules: Rules; readonly depth: number };

function readWhole(source: Uint8Array, rules: Rules): Der | null {
  if (source.length > longest) {
    return null;
  }
  const bytes = new Uint8Array(source);
  const value = valueAt({ bytes, rules, depth: 0 }, 0);
  return value?.bytes.length === bytes.length ? value : null;
}

function valueAt(place: Place, at: number): Der | null {
  const { bytes, rules, depth } = place;
  const header = headerAt(bytes, at);
  if (header === null || depth > deepest) {
    return null;
  }
  const { tag, from } = header;
  const isConstructed = (tag & 0x20) !== 0;
  const inside = isConstructed
    ? partsFrom(place, header)
    : { parts: [], end: header.end ?? 0, contentEnd: header.end ?? 0 };
  if (inside === null || (header.end === null && !(isConstructed && rules === "envelope"))) {
    return null;
  }
  const { parts, end } = inside;
  const content = bytes.subarray(from, inside.contentEnd);
  if (tag === inPieces && rules === "envelope") {
    return parts.every((part) => part.tag === tags.octetString) ? joined(bytes.subarray(at, end), parts) : null;
  }
  const isGood = hasOnlyForm(tag, content) && (tag !== tags.set || isSorted(parts));
  return isGood ? { tag, bytes: bytes.subarray(at, end), content, parts } : null;
}

/** A constructed octet string. */
const inPieces = 0x24;

function joined(bytes: Bytes, parts: readonly Der[]): Der {
  return {
    tag: tags.octetString,
    bytes,
    content: Uint8Array.from(parts.flatMap(({ content }) => [...content])),
    parts: [],
  };
}

type Inside = { readonly parts: readonly Der[]; readonly contentEnd: number; readonly end: number };

/** The values inside, up to the stated end or, where it was left open, to the two zero octets that close it. */
function partsFrom({ bytes, rules, depth }: Place, { from, end }: Header): Inside | null {
  const parts: Der[] = [];
  let at = from;
  const within = { bytes: end === null ? bytes : bytes.subarray(0, end), rules, depth: depth + 1 };
  while (end === null ? !(bytes[at] === 0 && bytes[at + 1] === 0) : at < end) {
    const part = valueAt(within, at);
    if (part === null) {
      return null;
    }
    parts.push(part);
    at += part.bytes.length;
  }
  return { parts, contentEnd: at, end: end ?? at + 2 };
}

/** `end` is `null` where the length was left open. */
type Header = { readonly tag: number; readonly from: number; readonly end: number | null };

/** Identifier and length: low tag numbers, and a length in as few octets as it takes or left open. */
function headerAt(bytes: Bytes, at: number): Header | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) {
    return null;
  }
  if (first === 0x80) {
    return { tag, from: at + 2, end: null };
  }
  const octets = first < 0x80 ? 0 : first & 0x7f;
  const from = at + 2 + octets;
  if (octets > 3 || from > bytes.length) {
    return null;
  }
  const length = octets === 0 ? first : bytes.subarray(at + 2, from).reduce((sum, octet) => sum * 256 + octet, 0);
  const isShortest = octets === 0 || (length >= 0x80 && length >= 256 ** (octets - 1));
  return isShortest && from + length <= bytes.length ? { tag, from, end: from + length } : null;
}

/** Whether the content is the one way DER writes a value of that universal type. */
function hasOnlyForm(tag: number, content: Bytes): boolean {
  const [first = 0, second = 0] = content;
  switch (tag) {
    case tags.sequence:
    case tags.set:
      return true;
    case tags.boolean:
      return content.length === 1 && (first === 0 || first === 0xff);
    case tags.integer:
    case 0x0a:
      return content.length > 0 && (content.length === 1 || !isPadding(first, second));
    case tags.bitString:
      return isBitString(content);
    case tags.null:
      return content.length === 0;
    case tags.oid:
      return isOid(content);
    default:
      return (tag & 0xc0) !== 0 || ((tag & 0x20) === 0 && tag !== 0x10 && tag !== 0x11 && tag !== 0);
  }
}

function isPadding(first: number, second: number): boolean {
  return (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
}

function isBitString(content: Bytes): boolean {
  const unused = content[0] ?? 8;
  const last = content.length > 1 ? (content.at(-1) ?? 0) : 0;
  return unused <= 7 && (content.length > 1 || unused === 0) && (last & ((1 << unused) - 1)) === 0;
}

function isOid(content: Bytes): boolean {
  return (
    content.length > 0 &&
    (content.at(-1) ?? 0x80) < 0x80 &&
    content.every((octet, at) => octet !== 0x80 || (content[at - 1] ?? 0) >= 0x80)
  );
}

/** Whether the elements stand in the order DER gives a SET OF. */
export function isSorted(parts: readonly Der[]): boolean {
  return parts.every((part, at) => at === 0 || compareBytes((parts[at - 1] as Der).bytes, part.bytes) <= 0);
}

/** In which order DER puts two encodings in a SET OF: below zero where the first comes first. */
export function compareBytes(one: Bytes, other: Bytes): number {
  const at = one.findIndex((octet, index) => octet !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

/** Whether two runs of bytes are the same. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((octet, at) => octet === other[at]);
}
