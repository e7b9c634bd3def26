import { chineseAmount } from "@youju/documents";
import { fen, plainYuan } from "@youju/domain";
import nzh from "nzh/cn";
import { randomFrom } from "../seeded/random-from.ts";
import { independentWords } from "./independent-words.ts";

/** An amount about which not all three agree. */
export type Disagreement = {
  readonly amount: number;
  readonly own: string;
  readonly independent: string;
  readonly nzh: string;
};

/** Above this `nzh`, which counts in floating point, loses fen; no order comes near. */
const most = 99_999_999_999_999;

/** Amounts that go wrong first: every power of ten with its neighbours, and numbers of noughts and ones. */
function edges(): readonly number[] {
  const powers = Array.from({ length: 15 }, (_, power) => 10 ** power);
  const near = powers.flatMap((power) => [power - 1, power, power + 1, power + 5, power + 10, power * 9]);
  const patterns = Array.from({ length: 1 << 14 }, (_, bits) => Number(bits.toString(2)));
  return [...near, ...patterns].filter((amount) => amount >= 0 && amount <= most);
}

/** As many amounts as asked, of every size, the edges among them; a seed gives the same ones again. */
function amountsFrom(seed: number, count: number): readonly number[] {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: count }, () => Math.floor(10 ** (random() * 14)) + Math.floor(random() * 10) - 1);
  const known = edges();
  const stride = Math.max(1, Math.ceil((known.length * 4) / count));
  const chosen = known.filter((_, index) => index % stride === 0);
  return [...chosen, ...drawn].filter((amount) => amount >= 0 && amount <= most).slice(0, count);
}

/** Holds the program's capital figures against another library's and against an oracle of its own kind. */
export function proveAmounts(count: number, seed: number) {
  const disagreements: Disagreement[] = [];
  const amounts = amountsFrom(seed, count);
  for (const amount of amounts) {
    const own = chineseAmount(fen(amount));
    const independent = independentWords(amount);
    const library = nzh.toMoney(Number(plainYuan(fen(amount))), { outSymbol: false });
    if (own !== independent || own !== library) {
      disagreements.push({ amount, own, independent, nzh: library });
    }
  }
  return { looked: amounts.length, disagreements };
}
