import type { ReplyTopic } from "@youju/law";
import { type LikenessModel, likenessModel } from "./likeness-model.ts";

const sevenBits = 7;
const lowest = 0x7f;
const more = 0x80;

/**
 * What the replies are like as bytes, for data built once and loaded often: four lengths, the ids as JSON in ASCII, the steps from
 * each hash to the next, how many have each feature, which those are, how far they go, and the short wordings known as they stand. Takes seconds.
 */
export function likenessOf(topics: readonly ReplyTopic[]): Uint8Array {
  const { said, hashes, ends, has, parts, known, knownOf } = likenessModel(topics.flatMap(({ entries }) => entries));
  const names = Uint8Array.from(JSON.stringify(said), (letter) => letter.charCodeAt(0));
  const bytes: number[] = [];
  for (const length of [names.length, hashes.length, has.length, known.length]) {
    writeNumber(length, bytes);
  }
  for (const byte of names) {
    bytes.push(byte);
  }
  writeAscending(hashes, bytes);
  const counts = ends.map((end, index) => end - (ends[index - 1] ?? 0));
  for (const list of [counts, has, parts]) {
    for (const byte of list) {
      bytes.push(byte);
    }
  }
  writeAscending(known, bytes);
  for (const byte of knownOf) {
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** {@link likenessOf} the other way round. */
export function likenessFrom(bytes: Uint8Array): LikenessModel {
  const at = { byte: 0 };
  const [namesLength = 0, features = 0, postings = 0, wordings = 0] = [1, 2, 3, 4].map(() => readNumber(bytes, at));
  const names = take(bytes, at, namesLength);
  const hashes = readAscending(bytes, at, features);
  let end = 0;
  const ends = new Uint32Array(take(bytes, at, features)).map((count) => (end += count));
  return {
    said: JSON.parse(String.fromCharCode(...names)) as LikenessModel["said"],
    hashes,
    ends,
    has: take(bytes, at, postings),
    parts: take(bytes, at, postings),
    known: readAscending(bytes, at, wordings),
    knownOf: take(bytes, at, wordings),
  };
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function writeNumber(value: number, bytes: number[]): void {
  let rest = value;
  while (rest > lowest) {
    bytes.push((rest & lowest) | more);
    rest = Math.floor(rest / more);
  }
  bytes.push(rest);
}

type Place = { byte: number };

function writeAscending(numbers: Uint32Array, bytes: number[]): void {
  for (const [index, number] of numbers.entries()) {
    writeNumber(number - (numbers[index - 1] ?? 0), bytes);
  }
}

function readAscending(bytes: Uint8Array, at: Place, length: number): Uint32Array {
  let number = 0;
  return new Uint32Array(length).map(() => (number += readNumber(bytes, at)));
}

function readNumber(bytes: Uint8Array, at: Place): number {
  let [value, scale, byte] = [0, 1, more];
  while ((byte & more) !== 0) {
    byte = bytes[at.byte] ?? 0;
    value += (byte & lowest) * scale;
    scale *= 2 ** sevenBits;
    at.byte += 1;
  }
  return value;
}

function take(bytes: Uint8Array, at: Place, length: number): Uint8Array {
  at.byte += length;
  return bytes.slice(at.byte - length, at.byte);
}
