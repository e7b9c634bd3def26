/** Words as they are compared, and where each character stood in the words as they came. */
export type Normal = {
  readonly text: string;
  /** Start in the original of each character, and the end of the original behind the last. */
  readonly at: readonly number[];
};

/** Characters of traditional writing and other forms that occur in such messages, each with the one they are read as. */
const plainForms = pairs(
  "貨货換换發发還还個个這这為为們们後后說说話话沒没會会時时間间錢钱費费運运單单號号購购買买賣卖評评價价質质檢检測测損损壞坏開开關关閉闭訂订簽签過过處处請请問问題题給给讓让賬账帳账戶户實实報报證证據据當当與与無无從从東东場场應应該该對对錯错補补償偿賠赔禮礼聯联繫系係系協协議议調调訴诉規规則则統统動动機机員员專专業业務务聽听見见觀观點点擊击選选擇择輸输標标籤签線线區区產产廠厂維维護护級级學学師师書书電电視视頻频圖图驗验貼贴貓猫寶宝邊边進进遠远連连週周總总額额餘余約约紅红網网絡络頁页廣广鬧闹煩烦擔担麼么樣样裡里裏里來来國国門门長长頭头兩两幾几萬万億亿兒儿幫帮讀读寫写誰谁認认識识記记許许設设語语誤误謝谢試试詢询詳详課课談谈論论負负責责貴贵賞赏賺赚轉转輕轻較较達达違违適适遲迟郵邮鐵铁鎖锁銀银銷销鑒鉴難难雖虽雙双離离顯显願愿類类顧顾飾饰飲饮館馆鮮鲜麥麦黃黄齊齐龍龙剛刚劃划勞劳勢势匯汇圓圆壓压夠够屬属帶带幣币廢废張张強强徵征態态憑凭戲戏拋抛擾扰攔拦敗败數数斷断舊旧條条樂乐檔档歲岁殘残氣气決决況况涼凉減减濟济滿满災灾熱热燈灯爛烂爭争狀状獨独現现療疗盜盗盤盘碼码種种稱称穩稳簡简糾纠細细終终結结絕绝經经縮缩織织繳缴續续罰罚職职脫脱臨临舉举藥药蟲虫裝装複复親亲覺觉計计討讨訊讯註注詐诈誠诚誇夸諾诺謊谎財财貸贷貿贸賴赖車车載载辦办邏逻鄰邻醫医釋释針针鏈链隨随險险階阶際际靜静響响預预領领顏颜風风飛飞馬马騙骗體体髒脏鬆松徹彻",
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
/** Most of what is written: taken as it stands, which spares the rest of the questions. */
const [firstHan, lastHan] = ["\u4e00", "\u9fa5"] as const;

/**
 * Full and half width, capitals, traditional characters, blanks, emoji and usual slips of typing read alike.
 * What comes out is never longer in meaning: every character knows where it stood.
 */
export function normalise(words: string): Normal {
  const at: number[] = [];
  let text = "";
  let index = 0;
  for (const sign of words) {
    const isHan = sign >= firstHan && sign <= lastHan;
    if (isHan || digit.test(sign) || !dropped.test(sign)) {
      for (const plain of plainForms.get(sign) ?? (isHan ? sign : sign.normalize("NFKC").toLowerCase())) {
        text += plain;
        for (let each = 0; each < plain.length; each += 1) {
          at.push(index);
        }
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
