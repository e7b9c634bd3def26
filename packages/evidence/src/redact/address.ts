import type { Sureness } from "@youju/domain";
import type { Detector, Secret } from "./secret.ts";

/** Units of an address from the largest down. `number` units stand after a number or letter, the others after a name. */
const ranks = [
  { rank: 1, signs: ["特别行政区", "自治区", "省"], number: false },
  { rank: 2, signs: ["自治州", "地区", "市", "盟"], number: false },
  { rank: 3, signs: ["新区", "区", "县", "旗"], number: false },
  { rank: 4, signs: ["街道", "镇", "乡"], number: false },
  { rank: 5, signs: ["社区", "村"], number: false },
  { rank: 5, signs: ["大道", "胡同", "路", "街", "巷", "道"], number: false },
  { rank: 6, signs: ["号院", "号", "弄", "组"], number: true },
  {
    rank: 7,
    signs: ["小区", "花园", "家园", "公寓", "大厦", "广场", "新村", "宿舍", "园区", "苑", "里"],
    number: false,
  },
  { rank: 8, signs: ["号楼", "栋", "幢", "座"], number: true },
  { rank: 9, signs: ["单元"], number: true },
  { rank: 10, signs: ["楼", "层"], number: true },
  { rank: 11, signs: ["室", "房", "户"], number: true },
] as const;

const named = ranks.filter(({ number }) => !number).flatMap(({ signs }) => signs);
const numbered = ranks.filter(({ number }) => number).flatMap(({ signs }) => signs);
const longestFirst = (signs: readonly string[]) => signs.toSorted((one, other) => other.length - one.length).join("|");
/** Between two units: signs, and words such as 北段 or 东楼. */
const gap = "[ ,，、·-]{0,2}(?:[东南西北中]{1,2}[楼区院门侧段]|[东南西北]侧?)?[ ,，]?";
const unit = new RegExp(
  `${gap}(?:(?<stem>[A-Za-z]?\\d{1,5}(?:[-之]\\d{1,4})?|[A-Za-z]|[一二三四五六七八九十百]{1,4}) ?(?<numbered>${longestFirst(numbered)})|(?:[A-Za-z0-9\\p{Script=Han}]{1,12}?)(?<named>${longestFirst(named)}))`,
  "uy",
);
const namedSign = new RegExp(longestFirst(named), "gu");
const firstSign = new RegExp(longestFirst(named), "u");
const stemBefore = /[A-Za-z0-9\p{Script=Han}]{1,12}$/u;
const lastRoom = /[ -]?\d{3,4}(?![\d\p{Script=Han}])/uy;
const label = /(?:地址|住址|住所地?|寄往|寄到|送到|送至|发往)\s*[:：]?\s*$/;
/** Words before the first name of a place that are none of it. */
const lead = /^.*(?:地址|住址|[:：]|寄往|寄到|送到|送至|发往|发到|住在|就在|位于|来自|我在|您在|家在|[到在至往给])/u;

/** Addresses by their units in order, from province to room. Two units are none unless a label stands before them. */
export const findAddresses: Detector = (line) => {
  const found: Secret[] = [];
  let behind = 0;
  for (const sign of line.matchAll(namedSign)) {
    const stem = stemBefore.exec(line.slice(Math.max(behind, sign.index - 12), sign.index))?.[0] ?? "";
    const chain = sign.index < behind || stem === "" ? null : chainFrom(line, sign.index - stem.length);
    const judged = chain === null ? null : judge(line, chain);
    if (judged !== null) {
      found.push(judged);
      behind = judged.end;
    }
  }
  return found;
};

type Chain = {
  readonly start: number;
  readonly end: number;
  readonly ranks: readonly number[];
  readonly named: boolean;
};

function chainFrom(line: string, at: number): Chain | null {
  const seen: number[] = [];
  let end = at;
  for (;;) {
    unit.lastIndex = end;
    const match = unit.exec(line);
    const rank = match === null ? undefined : rankOf(match.groups?.numbered ?? match.groups?.named ?? "");
    if (match === null || rank === undefined || rank < (seen.at(-1) ?? 0)) {
      break;
    }
    seen.push(rank);
    end = unit.lastIndex;
  }
  if (seen.length === 0) {
    return null;
  }
  lastRoom.lastIndex = end;
  const room = (seen.at(-1) ?? 0) >= 8 ? lastRoom.exec(line) : null;
  const words = line.slice(at, end);
  const start = at + (lead.exec(words.slice(0, Math.max(0, words.search(firstSign)) + 1))?.[0].length ?? 0);
  const leading = /^[ ,，、·A-Za-z0-9-]*(?=\p{Script=Han})/u.exec(line.slice(start, end))?.[0].length ?? 0;
  const ended = end + (room?.[0].length ?? 0);
  return { start: start + leading, end: ended, ranks: seen, named: label.test(line.slice(0, start)) };
}

function rankOf(sign: string): number | undefined {
  return ranks.find(({ signs }) => (signs as readonly string[]).includes(sign))?.rank;
}

function judge(line: string, { start, end, ranks: seen, named: labelled }: Chain): Secret | null {
  const sureness = surenessOf(seen, labelled);
  const hasWords = /\p{Script=Han}/u.test(line.slice(start, end));
  return sureness === null || !hasWords
    ? null
    : { kind: "address", reason: labelled ? "label" : "form", sureness, start, end };
}

function surenessOf(seen: readonly number[], labelled: boolean): Sureness | null {
  const places = seen.filter((rank) => rank <= 3).length;
  const streets = seen.filter((rank) => rank === 4 || rank === 5 || rank === 7).length;
  const numbers = seen.filter((rank) => rank === 6 || rank >= 8).length;
  if (places > 0 && streets > 0 && numbers > 0) {
    return "sure";
  }
  if (streets > 0 && numbers > 1 && seen.length >= 3) {
    return "likely";
  }
  if (places > 1 && streets > 0) {
    return "likely";
  }
  if (labelled && seen.length >= 2) {
    return "likely";
  }
  return streets > 0 && numbers > 0 ? "maybe" : null;
}
