/** Words as they are compared, and where each character stood in the words as they came. */
export type Normal = {
  readonly text: string;
  /** Start in the original of each character, and the end of the original behind the last. */
  readonly at: readonly number[];
};

/** Characters of traditional writing and other forms that occur in such messages, each with the one they are read as. */
const plainForms = pairs(
  "退貨货換换發发還还個个這这為为們们後后說说話话沒没會会時时間间錢钱費费運运單单號号購购買买賣卖評评價价質质檢检測测損损壞坏開开拆拆關关閉闭訂订簽签收收過过處处理理請请問问題题給给讓让賬账帳账戶户實实報报證证據据當当與与無无從从東东場场應应該该對对錯错漏漏補补償偿賠赔禮礼聯联繫系係系協协議议調调訴诉規规則则統统動动機机員员專专業业務务聽听見见觀观點点擊击選选擇择輸输標标籤签線线區区產产廠厂維维護护級级學学師师書书電电視视頻频圖图寄寄驗验貼贴貓猫寶宝東东邊边進进遠远連连週周總总額额餘余額额約约紅红網网絡络頁页廣广鬧闹煩烦擔担",
);

function pairs(words: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let index = 0; index + 1 < words.length; index += 2) {
    found.set(words.charAt(index), words.charAt(index + 1));
  }
  return found;
}

/** Slips of typing and ways to write around a filter: each is as long as what is meant. */
const slips: readonly (readonly [string, string])[] = [
  ["威信", "微信"],
  ["薇信", "微信"],
  ["徽信", "微信"],
  ["微芯", "微信"],
  ["微心", "微信"],
  ["v信", "微信"],
  ["vx", "微信"],
  ["wx", "微信"],
  ["木有", "没有"],
  ["米有", "没有"],
  ["妹有", "没有"],
  ["阔以", "可以"],
  ["介个", "这个"],
  ["快第", "快递"],
  ["块递", "快递"],
  ["运废", "运费"],
  ["吊排", "吊牌"],
  ["掉牌", "吊牌"],
  ["拆峰", "拆封"],
  ["坡损", "破损"],
  ["签手", "签收"],
  ["发或", "发货"],
  ["退或", "退货"],
  ["换或", "换货"],
  ["缺或", "缺货"],
  ["补尝", "补偿"],
  ["陪偿", "赔偿"],
  ["配偿", "赔偿"],
  ["定制化", "定制的"],
];

const dropped = /[\s\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0e|\ufe0f/u;
const digit = /[0-9*#]/;

/**
 * Full and half width, capitals, traditional characters, blanks, emoji and usual slips of typing read alike.
 * What comes out is never longer in meaning: every character knows where it stood.
 */
export function normalise(words: string): Normal {
  const at: number[] = [];
  let text = "";
  let index = 0;
  for (const sign of words) {
    if (digit.test(sign) || !dropped.test(sign)) {
      for (const plain of (plainForms.get(sign) ?? sign.normalize("NFKC")).toLowerCase()) {
        text += plain;
        at.push(...Array.from({ length: plain.length }, () => index));
      }
    }
    index += sign.length;
  }
  at.push(words.length);
  return { text: withoutSlips(text), at };
}

function withoutSlips(text: string): string {
  return slips.reduce((read, [slip, meant]) => (read.includes(slip) ? read.replaceAll(slip, meant) : read), text);
}

const sentenceEnd = /[。!?;\n…]+/g;

/** A sentence, and where it begins in the normalised text. */
export type Sentence = { readonly text: string; readonly from: number };

/** The sentences of normalised words: what stands in two of them is not said together. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    found.push({ text: text.slice(from, end.index), from });
    from = end.index + end[0].length;
  }
  found.push({ text: text.slice(from), from });
  return found.filter((sentence) => sentence.text !== "");
}
