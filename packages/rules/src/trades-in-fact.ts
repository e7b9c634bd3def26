import type { Facts } from "@youju/domain";

/**
 * Whether a seller who calls himself private in fact trades: sells all the time, with many alike or new goods. Courts
 * weigh kind, source, number, price and frequency together (法释〔2022〕8号 art. 7); this is what we take to be enough to
 * argue it, and an office may see it otherwise.
 */
export function tradesInFact({ sellerKind, sellerSellsRegularly, sellerManyAlike, sellerNewGoods }: Facts): boolean {
  return (
    sellerKind === "private-person" &&
    sellerSellsRegularly === true &&
    (sellerManyAlike === true || sellerNewGoods === true)
  );
}
