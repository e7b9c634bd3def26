import { readAmount } from "./amount.ts";
import { isLabelAlone, labelsIn } from "./labels.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { digitsFrom, type Found, plain } from "./plain.ts";

const aloneAmount = /^[¥YV]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?元?(?:[x×X*]\d+)?$/;
/** What one pays for one of: `68元/袋`. */
const perUnit = /(?<=元|\d)\/\p{Script=Han}{1,2}$/u;
const quantityWords =
  /(?:^|(?<=\.\d{2}|元|^¥\d{1,6}))[x×X*✕]([\dIl|]{1,3})$|^共?(\d{1,3})件$|^(?:购买|商品)?数量[:：]?[x×X*✕]?(\d{1,3})件?$|^共(\d{1,2})$/;

/** Whether a piece is the price of one thing and nothing else. */
export function isPrice(piece: Piece): boolean {
  const text = plain(piece.text).replace(perUnit, "");
  return aloneAmount.test(text) && /[¥YV.元]/.test(text) && readAmount(text)?.minus === false;
}

/** How many of a thing: `×2`, `x2`, `2件`, `共2`, behind its price too; `XI` is what the engine makes of a small ×1. */
export function quantityIn(piece: Piece): Found | undefined {
  const match = quantityWords.exec(plain(piece.text));
  const bare = match?.[4];
  const written = match?.[1] ?? match?.[2] ?? match?.[3] ?? bare;
  if (written === undefined) {
    return undefined;
  }
  const value = String(Number(digitsFrom(written)));
  return { value, form: /^\d+$/.test(written) && bare === undefined ? "strict" : "repaired" };
}

const counted = /^(\d{1,2})(?:只|个|双|盒|瓶|袋|套|本|条|份|箱|支|包|罐|台|把|张)$/;

/** How many of a thing, told with its measure word, `2 只`: only beside a price, elsewhere it is an option. */
export function countIn(piece: Piece): Found | undefined {
  const value = counted.exec(plain(piece.text))?.[1];
  return quantityIn(piece) ?? (value === undefined ? undefined : { value: String(Number(value)), form: "strict" });
}

/** How many of a thing, in the row of its price: behind the price, or between the thing's name and the price. */
export function countBeside(row: readonly Piece[], price: Piece): Piece | undefined {
  return row.findLast((piece) => {
    const behind = piece.box.left > price.box.right;
    const named = row.some(({ text, box }) => box.right < piece.box.left && /\p{Script=Han}{2}/u.test(plain(text)));
    return piece !== price && (behind || named) && countIn(piece) !== undefined;
  });
}

/** The price before, struck through, stands right under the price. */
export function isStruck(price: Piece, above: Piece): boolean {
  const gap = price.box.top - above.box.bottom;
  const sides = [price.box.right - above.box.right, price.box.left - above.box.left];
  return gap < heightOf(above.box) && sides.some((difference) => Math.abs(difference) < heightOf(above.box));
}

const optionWords =
  /^(?:颜色|规格|尺码|尺寸|口味|套餐|型号|已选|款式|版本|分类|数量)|^[^，。]{1,12}[:：][^，。]{1,20}[;；]/;
const optionForm =
  /^[\d.]+(?:-[\d.]+)?(?:米|厘米|cm|寸|英寸|斤|克|kg|g|毫升|ml|升|L|码|号|片|支|只|个|件|双|条|套|棵|株|盒|瓶|包|袋|卷|GB|TB|W|V|匹|人)|[；;]|^\p{Script=Han}{1,4}色(?:$|[\p{P}\s\d+])|^(?:XXS|XS|S|M|L|XL|XXL|[23]XL|均)码?(?:$|\P{L})/iu;

/** Whether a line has the form options have: an amount with its unit, a colour, a size, several parted by `；`. */
export function hasOptionForm(piece: Piece): boolean {
  return optionForm.test(plain(piece.text)) && plain(piece.text).length <= 20;
}

/** Whether a line parts what was chosen as only options are, `肤色；L`. */
export function isListed(piece: Piece): boolean {
  return /^[^；;，。]{1,14}[；;][^；;，。]{1,14}$/.test(plain(piece.text));
}

/** What shops promise, in small letters under what they sell. */
const promises =
  /^(?:(?:[7七]|15|十五)天|支持.{2,8}退|极速退款|先行赔付|假一赔|正品|退货包|运费险|包邮$|免运费$|坏[单果损]包|破损包|不支持.{0,6}退|(?:24|48)小时|闪电|次日达|官方立减|百亿补贴$|品质|价保|保价|送运费|赠运费|已减|申请售后|退款|退换|加购物车|再次购买|评价)/;
const tags =
  /^(?:自营|淘宝|天猫|京东|拼多多|抖音|闲鱼|官方|品牌|旗舰|百亿补贴|新品|精选|企业|个人|秒杀|预售|广告|G|店铺|拼单|包邮|京喜|全球购)$/;

/** A coloured tag before something that tells something, 自营, or the platform's own name. */
export function isTag(piece: Piece): boolean {
  return tags.test(plain(piece.text));
}

/** The words for a discount that stand in a row with no amount, 国家补贴: a tag on a thing, and no label of a sum. */
export function benefitsOn(rows: readonly Row[]): readonly Piece[] {
  return rows
    .filter((row) => !row.some(({ text }) => /¥|元|\d\.\d/.test(plain(text))))
    .flatMap((row) =>
      row.filter(({ text }) => isLabelAlone(text) && labelsIn(plain(text))[0]?.label.name === discount),
    );
}

const discount = "order.discount";

/** A line beside a thing's name that is none of it: an option that says so, a promise, a number of pieces. */
export function isAside(piece: Piece): boolean {
  const text = plain(piece.text);
  return optionWords.test(text) || promises.test(text) || quantityIn(piece) !== undefined;
}

/** Whether a line is a promise of the shop or a button, which a name or an option never is. */
export function isPromise(piece: Piece): boolean {
  return promises.test(plain(piece.text));
}
