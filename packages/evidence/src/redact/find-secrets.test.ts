import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { passesLuhn } from "./bank-card.ts";
import { findSecrets, type KnownDetails } from "./find-secrets.ts";
import { citizenCheckSign } from "./id-number.ts";

const golden = new URL("../../fixtures/golden/dev/", import.meta.url);
const nobody: KnownDetails = { own: [], partyNames: [] };
const kindsIn = (line: string) => findSecrets(line, nobody).map(({ kind }) => kind);
const textsIn = (line: string, known = nobody) =>
  findSecrets(line, known).map(({ kind, start, end }) => `${kind}|${line.slice(start, end)}`);

/** Born 1901: nobody's number. */
function citizenNumber(serial: number): string {
  const first17 = `110101190101${String((serial % 28) + 1).padStart(2, "0")}${String(serial % 1000).padStart(3, "0")}`;
  return `${first17}${citizenCheckSign(first17)}`;
}

function withLuhn(digits: string): string {
  return `${digits}${[..."0123456789"].find((last) => passesLuhn(`${digits}${last}`))}`;
}

const inFours = (digits: string) => digits.replaceAll(/(\d{4})(?=\d)/g, "$1 ");
const birthday = (id: string) => `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`;

describe("numbers with a check digit", () => {
  const citizens = fc.integer({ min: 0, max: 100_000 }).map(citizenNumber);
  const cards = fc
    .tuple(fc.constantFrom("621700", "622202", "625800"), fc.integer({ min: 0, max: 999_999_999 }))
    .map(([issuer, account]) => withLuhn(`${issuer}${String(account).padStart(12, "0")}`));

  test("every citizen number that fits is found, in words or alone, written together or in groups", () => {
    fc.assert(
      fc.property(citizens, fc.constantFrom("", "号码是", "证件 "), (id, before) => {
        for (const written of [id, birthday(id), id.toLowerCase()]) {
          expect(textsIn(`${before}${written}，请核对`)).toEqual([`id-number|${written}`]);
        }
      }),
    );
  });

  test("one wrong sign, and no citizen number is found without its label", () => {
    fc.assert(
      fc.property(citizens, fc.integer({ min: 1, max: 10 }), (id, by) => {
        const last = "0123456789X";
        const wrong = last[(last.indexOf(id[17] ?? "") + by) % 11];
        expect(kindsIn(`${id.slice(0, 17)}${wrong}`)).not.toContain("id-number");
        expect(findSecrets(`身份证号 ${id.slice(0, 17)}${wrong}`, nobody)[0]).toMatchObject({
          kind: "id-number",
          sureness: "maybe",
        });
      }),
    );
  });

  test("every card number that fits is found, whole or in groups of four, next to other digits too", () => {
    fc.assert(
      fc.property(cards, (card) => {
        expect(textsIn(`卡号${card}。`)).toEqual([`bank-card|${card}`]);
        expect(textsIn(`${inFours(card)}`)).toEqual([`bank-card|${inFours(card)}`]);
      }),
    );
  });

  test("a card number with one digit changed is none, whatever the digit", () => {
    fc.assert(
      fc.property(cards, fc.integer({ min: 6, max: 17 }), fc.integer({ min: 1, max: 9 }), (card, place, by) => {
        const wrong = `${card.slice(0, place)}${(Number(card[place]) + by) % 10}${card.slice(place + 1)}`;
        expect(kindsIn(`卡号${wrong}`)).not.toContain("bank-card");
      }),
    );
  });

  test("digits inside a longer number are no phone and no citizen number", () => {
    fc.assert(
      fc.property(citizens, fc.integer({ min: 1, max: 9 }), (id, digit) => {
        expect(kindsIn(`${digit}${id.slice(0, 17)}0${digit}`)).not.toContain("id-number");
        expect(kindsIn(`${digit}13800000001${digit}`)).not.toContain("mobile");
      }),
    );
  });

  test("an old citizen number of 15 digits is a guess, unless its label stands before it", () => {
    expect(findSecrets("110101010101001", nobody)).toMatchObject([{ kind: "id-number", sureness: "maybe" }]);
    expect(findSecrets("身份证号110101010101001", nobody)).toMatchObject([{ sureness: "likely" }]);
    expect(findSecrets("110101011301001", nobody)).toEqual([]);
  });
});

describe("what the person and the other side are called", () => {
  const known: KnownDetails = { own: [{ kind: "name", text: "陈小宁" }], partyNames: ["老槐树下"] };

  test("the person's own name is sure, with blanks between its characters too; the other side's is only offered", () => {
    expect(findSecrets("转给陈 小宁吧", known)).toMatchObject([{ reason: "own-detail", sureness: "sure" }]);
    expect(findSecrets("老槐树下的光", known)).toMatchObject([{ reason: "party-name", sureness: "maybe" }]);
  });

  test("signs of a pattern in a name are signs", () => {
    expect(textsIn("a.b*(c)", { own: [{ kind: "name", text: "b*(c" }], partyNames: [] })).toEqual(["name|b*(c"]);
  });
});

test("a very long line is looked at to its end, and any text is looked at without fault", () => {
  const far = `${"字".repeat(5_000)}邮箱a.b@example.com${"尾".repeat(300)}`;
  expect(textsIn(far)).toEqual(["email|a.b@example.com"]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (line) => {
      for (const { start, end } of findSecrets(line, nobody)) {
        expect(start >= 0 && start < end && end <= line.length).toBe(true);
      }
    }),
  );
});

/** `[kind|text]` marks what is to be found. */
function marked(line: string): { readonly text: string; readonly wanted: readonly string[] } {
  const filled = line
    .replaceAll(/\{ID(G?):(\d)\}/g, (_, grouped, n) =>
      grouped === "" ? citizenNumber(Number(n)) : birthday(citizenNumber(Number(n))),
    )
    .replaceAll(/\{CARD(G?):(\d)\}/g, (_, grouped, n) =>
      grouped === "" ? withLuhn(`622202${n.repeat(12)}`) : inFours(withLuhn(`622202${n.repeat(12)}`)),
    )
    .replaceAll(/\{VISA:(\d)\}/g, (_, n) => inFours(withLuhn(`4${n.repeat(14)}`)));
  const marks = /\[([a-z-]+)\|([^\]]+)\]/g;
  return {
    text: filled.replaceAll(marks, "$2"),
    wanted: [...filled.matchAll(marks)].map(([, kind, text]) => `${kind}|${text}`),
  };
}

/** Pages drawn by somebody who had not seen the detectors, and no reason to change them. */
const unseenPages =
  "alipay-bill douyin-order e-invoice jd-order pinduoduo-order-jpeg tmall-order-dark unknown-shop waybill-sf wechat-chat xianyu-order".split(
    " ",
  );

test("on ten golden pages the detectors were not made for, every name and address of a person is found, and nothing else", () => {
  const found = unseenPages.flatMap((name) => {
    const text = readFileSync(new URL(`${name}.yaml`, golden), "utf8");
    const { lines } = parse(text) as { readonly lines: readonly unknown[] };
    return lines.flatMap((line) => textsIn(String(line)));
  });
  expect(found.filter((each) => !/^(?:order|parcel)-number/.test(each)).toSorted()).toEqual(
    [
      "address|云州市星桥区科园二路33号",
      "address|青禾市杨柳区长亭街道书院路205号",
      "address|青禾市杨柳区长亭街道书院路205号",
      "name|云朵朵",
      "name|云朵朵",
      "name|墨羽",
    ].toSorted(),
  );
});

describe("the invented corpus", () => {
  const lines = readFileSync(new URL("../../fixtures/redaction/corpus.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(marked);
  const known: KnownDetails = { own: [{ kind: "name", text: "陈小宁" }], partyNames: [] };
  const results = lines.map(({ text, wanted }) => ({ text, wanted, found: textsIn(text, known) }));

  test("all that is marked is found, to the letter, and of 100 things found at least 97 are marked", () => {
    const missed = results.flatMap(({ wanted, found }) => wanted.filter((each) => !found.includes(each)));
    const wrong = results.flatMap(({ wanted, found }) => found.filter((each) => !wanted.includes(each)));
    const hits = results.flatMap(({ wanted, found }) => found.filter((each) => wanted.includes(each))).length;
    expect(hits + missed.length).toBeGreaterThan(40);
    expect(missed).toEqual([]);
    expect(hits / (hits + wrong.length), wrong.join("；")).toBeGreaterThanOrEqual(0.97);
  });
});
