import { randomFrom } from "../seeded/random-from.ts";

/** A case as the search knows it: its title, what is told of it, what was read and said in it. Invented, by a seed. */
export type CorpusCase = { readonly title: string; readonly texts: readonly string[] };

const heads = "退换补赔投举调起受拒签收发到付扣催问答应催查验开拆寄送取存改撤订买卖用修坏裂漏假真旧新短少错迟慢贵低";
const tails = "款货单诉报解判理绝收到付费额价品物件箱盒袋瓶条码号期限时天次人店家客服方约定则款息证据图片";
const wordCount = 480;

/** The two-character words that the corpus is made of, each two different characters: the frequent ones first, then the rare. */
export const words: readonly string[] = [...heads]
  .flatMap((head) => [...tails].map((tail) => head + tail))
  .filter((word, index, all) => word.charAt(0) !== word.charAt(1) && all.indexOf(word) === index)
  .filter((_, index) => index % 5 === 0)
  .slice(0, wordCount);

/** So many of them are frequent. */
const frequent = 300;
/** How many cases hold one of the others besides. */
const withRare = 0.3;
const partsPerCase = 2;
const wordsPerPart = 24;

/** So many cases, the same for the same seed. Words are as unevenly spread as in speech: few stand everywhere, many in few. */
export function* corpus(cases: number, seed: number): Generator<CorpusCase> {
  const random = randomFrom(seed);
  const draw = (count: number) => Array.from({ length: count }, () => words[Math.floor(frequent * random() ** 3)]);
  const rare = () => words[frequent + Math.floor((words.length - frequent) * random() ** 3)];
  for (let number = 0; number < cases; number += 1) {
    const order = `26${String(Math.floor(random() * 1e12)).padStart(12, "0")}`;
    const parts = Array.from({ length: partsPerCase }, () => sentences(draw(wordsPerPart), random));
    if (random() < withRare) {
      parts.push(rare() ?? "");
    }
    yield { title: `${draw(2).join("")}，第${number}件`, texts: [`${draw(3).join("")}示例店 ${order}`, ...parts] };
  }
}

/** Words run together as Chinese does, with a stop now and then. */
function sentences(drawn: readonly (string | undefined)[], random: () => number): string {
  return drawn.map((word) => `${word}${random() < 0.25 ? "，" : ""}`).join("");
}
