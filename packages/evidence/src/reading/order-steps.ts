import { type Candidate, placed } from "./candidate.ts";
import { readMoment } from "./moment.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";

const steps: readonly (readonly [string, RegExp])[] = [
  ["order.createdAt", /^(?:拍下商品|提交订单|订单提交|下单|买家下单|创建订单)$/],
  ["order.paidAt", /^(?:付款到支付宝|付款成功|买家付款|付款|支付|支付成功|已付款)$/],
  ["order.shippedAt", /^(?:卖家发货|商家发货|商品出库|发货|已发货)$/],
  ["order.completedAt", /^(?:确认收货|交易完成|交易成功|完成)$/],
];

/**
 * Steps of an order side by side at the head of a desktop page, with the moment of each under its name; a drawn line of
 * numbered marks may run between the two.
 */
export function stepMoments(rows: readonly Row[]): readonly Candidate[] {
  return rows.flatMap((row, at) => {
    const names = row.flatMap((piece) => stepOf(piece));
    return names.length < 2
      ? []
      : names.flatMap(({ name, piece }) => momentUnder(name, piece, rows.slice(at + 1, at + 4).flat()));
  });
}

function stepOf(piece: Piece): readonly { readonly name: string; readonly piece: Piece }[] {
  const known = steps.find(([, words]) => words.test(plain(piece.text)));
  return known === undefined ? [] : [{ name: known[0], piece }];
}

function momentUnder(name: string, step: Piece, below: readonly Piece[]): readonly Candidate[] {
  const middle = ({ box }: Piece): number => (box.left + box.right) / 2;
  const under = below.find(
    (piece) =>
      readMoment(piece.text) !== undefined &&
      Math.abs(middle(piece) - middle(step)) < heightOf(step.box) * 1.5 &&
      piece.box.top - step.box.bottom < heightOf(step.box) * 2,
  );
  const moment = under === undefined ? undefined : readMoment(under.text);
  return under && moment?.value.includes(":") ? [placed(name, moment, [step, under])] : [];
}
