import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, searchTokens, searchWords, withoutProfile } from "./search-tokens.ts";

describe("tokens", () => {
  test("Han characters go in pairs, the last one alone as well; other runs stay whole", () => {
    expect(searchTokens("退货款12315投诉abc")).toEqual(["退货", "货款", "款", "12315", "投诉", "诉", "abc"]);
  });

  test("full-width forms, case, invisible and broken characters are folded", () => {
    expect(foldText("ＳＫＵ－１２\u200b３\u0000\ud800")).toBe("sku-123  ");
  });

  test("hold letters and digits only, whatever the text, so that no engine can take one for a command", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const token of searchTokens(foldText(text))) {
          expect(token).toMatch(/^[\p{L}\p{N}]{1,128}$/u);
        }
      }),
    );
  });

  test("a word of a text is always found by what the text was indexed under", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."退货款订单𠮷野𰻝面ab12 ，。"), { minLength: 1, maxLength: 40 }),
        (units) => {
          const text = units.join("");
          const indexed = searchTokens(foldText(text));
          for (const { tokens } of searchWords(text)) {
            for (const { token, beginning } of tokens) {
              expect(indexed.some((held) => (beginning ? held.startsWith(token) : held === token))).toBe(true);
            }
          }
        },
      ),
    );
  });

  test("a token longer than an engine takes is cut, in the index as in the query", () => {
    const long = "9".repeat(5000);
    expect(searchTokens(long)).toEqual(["9".repeat(128)]);
    expect(searchWords(long)[0]?.tokens).toEqual([{ token: "9".repeat(128), beginning: true }]);
  });
});

describe("the person's own details", () => {
  const profile = { name: "欧阳测试", phone: "138 0000 1111", address: "示例省样板市虚构区无名路12号3幢201室" };
  const left = (text: string) => withoutProfile(foldText(text), profile).replaceAll(/\s+/g, " ").trim();

  test("go however they are broken up, and nothing else goes", () => {
    expect(left("收件人 欧阳·测试，电话+86 138-0000-1111")).toBe("收件人 · ,电话+86 - -");
    expect(left("示例省样板市虚构区无名路\n12号3幢 201室 门口")).toBe("门口");
    expect(left("样板市虚构区无名路12号3幢附近")).toBe("附近");
    expect(left("样板市的另一家店，欧阳先生")).toBe("样板市的另一家店,欧阳先生");
  });

  test("a Latin name goes only where it stands on its own", () => {
    const latin = { ...profile, name: "Li An" };
    expect(withoutProfile("li an's delian liand", latin)).toBe("\n\n \n\n's delian liand");
  });

  test("without a profile nothing goes; an empty one takes nothing", () => {
    expect(withoutProfile("欧阳测试", null)).toBe("欧阳测试");
    expect(withoutProfile("a 欧阳测试 1", { name: "", phone: "", address: "" })).toBe("a 欧阳测试 1");
  });
});
