import type { Candidate } from "./candidate.ts";
import { goingOn, type Hit, hitsOf, invoiceField, type Line } from "./invoice-text.ts";
import { heightOf, type Piece } from "./pieces.ts";
import { plain } from "./plain.ts";
import { isTaxNumber } from "./tax-number.ts";

type Side = "buyer" | "seller";
type Name = { readonly side: Side; readonly told: boolean; readonly value: string; readonly pieces: readonly Piece[] };

const companyName =
  /(?:公司|商行|店|厂|部|中心|工作室|合作社|事务所|大学|学校|医院|超市|商贸|馆|\((?:个体工商户|有限合伙|普通合伙)\))$/;
const noName = "统一|名称|规格|纳税|税号|购|销|地址|开户|密码";
const nameOf = new RegExp(
  `(?<!项目|货物|服务|商品|劳务|户|品)(?:(?:^|(?<=[\\s购销售买方]))名\\s*称|(?:^|(?<=\\s))称(?=[:：]))(?:\\s*[:：]\\s*|\\s+)(?!${noName})([^\\s:：]{2,60})`,
);
const sideWords: Readonly<Record<Side, string>> = {
  buyer: "购买方|购方|买方|受票方|发票抬头|抬头",
  seller: "销售方|销方|卖方|开票方|开票单位|销售单位|收款单位",
};

const nameTold = (side: Side): RegExp =>
  new RegExp(`(?:${sideWords[side]})(?:信息)?(?:名称|全称)?\\s*[:：]?\\s*(?!名|信息|${noName}|税)([^\\s:：]{2,60})`);
const numberTold = (side: Side): RegExp =>
  new RegExp(
    `(?:${sideWords[side]})(?:信息)?(?:统一社会信用代码|纳税人识别号|税号)[^\\sA-Z0-9]{0,12}\\s*([0-9A-Z]{15,20})(?![0-9A-Z])`,
  );
const taxNumber = /(?:纳税人识别号|统一社会信用代码|税号)\s*[:：]?\s*([0-9A-Z]{15,20})(?![0-9A-Z])/;

/**
 * The names and tax numbers of buyer and seller. Where a label says whose they are, it counts; else the buyer's name
 * stands at the left or above, and a tax number belongs to the name it stands under.
 */
export function invoiceSides(lines: readonly Line[]): readonly Candidate[] {
  const names = namesOn(lines);
  const numbers = numbersOn(lines, names);
  return [
    ...names.map((name) => {
      const form = companyName.test(name.value) ? "strict" : "free";
      const field = invoiceField(`invoice.${name.side}`, { value: name.value, form }, name.pieces);
      return name.told ? field : { ...field, label: "none" as const };
    }),
    ...numbers,
  ];
}

function namesOn(lines: readonly Line[]): readonly Name[] {
  const byLabel = (["buyer", "seller"] as const).flatMap((side) =>
    hitsOf(lines, nameTold(side))
      .filter(({ piece }) => !runsDown(piece))
      .slice(0, 1)
      .map((hit) => nameFrom(lines, hit, { side, told: true })),
  );
  if (byLabel.some(({ side }) => side === "seller")) {
    return byLabel;
  }
  const [one, two] = hitsOf(lines, nameOf);
  if (one === undefined) {
    return byLabel;
  }
  if (two === undefined) {
    return [...byLabel, nameFrom(lines, one, { side: "seller", told: false })];
  }
  const order = orderOfSides(lines);
  const [first, second]: readonly [Side, Side] = order === "seller-first" ? ["seller", "buyer"] : ["buyer", "seller"];
  const told = order !== "unknown";
  return [nameFrom(lines, one, { side: first, told }), nameFrom(lines, two, { side: second, told })];
}

/** Whose half of the invoice comes first, told from the upright words 购 and 销 at the edges of the halves. */
function orderOfSides(lines: readonly Line[]): "buyer-first" | "seller-first" | "unknown" {
  const pieces = lines.flatMap(({ row }) => row);
  const heading = (whole: RegExp, opening: RegExp): Piece | undefined =>
    pieces.find((piece) => (runsDown(piece) ? opening : whole).test(plain(piece.text)));
  const buyer = heading(/^[购买](?:$|[买方])/, /^[购买]/);
  const seller = heading(/^[销卖](?:$|[售方])/, /^[销卖]/);
  if (buyer === undefined || seller === undefined) {
    return "unknown";
  }
  const apart = seller.box.left - buyer.box.left;
  const level = Math.abs(apart) > heightOf(buyer.box) * 2;
  return (level ? apart : seller.box.top - buyer.box.top) > 0 ? "buyer-first" : "seller-first";
}

/** Words that run from top to bottom at the edge of a half say whose it is, and no name; their first letter tells. */
function runsDown({ text, box }: Piece): boolean {
  return plain(text).length > 1 && heightOf(box) > (box.right - box.left) * 1.5;
}

/** A long name goes on in the line below, until it ends as firms' names do. */
function nameFrom(lines: readonly Line[], { value, piece }: Hit, side: Pick<Name, "side" | "told">): Name {
  const isEnd = (text: string): boolean =>
    !/^[\p{Script=Han}()（）A-Za-z0-9]{1,30}$/u.test(text) || /识别号|代码|地址|电话|名称/.test(text);
  const [next] = companyName.test(value) || value.length < longName ? [] : goingOn(lines, piece, isEnd);
  const whole = next === undefined ? value : value + plain(next.text);
  return { ...side, value: whole, pieces: next === undefined ? [piece] : [piece, next] };
}

/** A name shorter than this does not fill its line. */
const longName = 8;

function numbersOn(lines: readonly Line[], names: readonly Name[]): readonly Candidate[] {
  const told = (["buyer", "seller"] as const).flatMap((side) =>
    hitsOf(lines, numberTold(side))
      .slice(0, 1)
      .map((hit) => numberField(side, hit)),
  );
  if (told.length > 0) {
    return told;
  }
  const hits = hitsOf(lines, taxNumber);
  if (hits.length === 2) {
    const order = orderOfSides(lines);
    const sides: readonly Side[] = order === "seller-first" ? ["seller", "buyer"] : ["buyer", "seller"];
    return hits.map((hit, at): Candidate => {
      const field = numberField(sides[at] ?? "seller", hit);
      return order === "unknown" ? { ...field, label: "none" } : field;
    });
  }
  return hits.slice(0, 1).map((hit) => numberField(nearest(hit.piece, names) ?? "seller", hit));
}

function numberField(side: Side, { value, piece }: Hit): Candidate {
  const form = isTaxNumber(value) ? "strict" : "repaired";
  return invoiceField(`invoice.${side}TaxNumber`, { value, form }, [piece]);
}

/** Whose name stands closest over a number, or in its column. */
function nearest(number: Piece, names: readonly Name[]): Side | undefined {
  const far = ({ pieces: [name] }: Name): number =>
    name === undefined
      ? Number.POSITIVE_INFINITY
      : Math.abs(number.box.left - name.box.left) + Math.abs(number.box.top - name.box.top);
  return names.toSorted((one, two) => far(one) - far(two))[0]?.side;
}
