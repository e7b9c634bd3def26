import { blank } from "../words/patterns.ts";

const quotation = /[“"「『‘]([^“”"「」『』’]{1,200})[”"」』’]/g;
const others =
  "(?:校长|院长|房东|中介|代购|顾问|主管|讲师|组长|队长|站长|厂里|物业|网友|商家|店家|店铺|卖家|客服|对方|被投诉人|被告|老板|店主|店长|法务|售后|平台|店员|掌柜|朋友|同事|亲戚|邻居|主播|快递员?|销售|经理|贵店|他们?|她|有人|审核|小二|该店|该公司|厂家|你们的?(?:人|员工|店员|店长|经理)|你们?(?:客服|老板|家|店|之前|昨天|当时|已经))";
const saying =
  "(?:还|又|曾|也|都|就|竟|居然|昨天|刚才|当时|在电话里|私下|电话里|主动|反过来|一直|多次|明确|先|后来|却|直接)*(?:回复|回我|说|称|声称|表示|答复|威胁|提出|要求|提醒|骂|叫|喊|写|承诺|答应|开价|愿意|暗示|问(?!题)|让我|宣传|标(?!的)|告诉|发来|打来|给我发|警告|扬言|劝|自称|恐吓)";
/** Somebody else opens their mouth; handing something on to them is the person's own words. */
const reported = new RegExp(
  `(?<!转告|告知|通知|请|让|叫|我(?:已经?|都|早就?|也|昨天|刚才)*[跟和同对向给](?:你们?|您)?)${others}(?:(?<=[跟对给和让叫劝催])我|[^我,。;!?“”"]){0,6}?${saying}`,
);
const introduced =
  /(?:说|称|写着?|写明|回复|答复|骂我?|叫我?|喊|威胁我?|提醒|宣传|标着?|标注|承诺|名为|所谓的?|理由(?:是|为)|是|声称|弹窗|提示|显示|页面|短信|广告|消息|评价|表示|暗示)(?:[:：,]|我|的|了)?$/;
const mine = /(?:^|[,。;!?\s])(?:我|本人)(?:再|也|就|要|想|只|跟你|告诉你|给你)?(?:说|讲|写|喊|声明|提出)[^,。;]{0,4}$/;
const named =
  /^(?:牌|款|这款|这种|这样的|那种|之类|一类|系列|型|相机|玩偶|字样|一词|四个字|两个字|的(?:说法|消息|短信|宣传|承诺|口号))/;
/** What is supposed, asked or offered is no report of what was said. */
const supposing =
  /要是|如果|若(?!干)|只要(?=你|您|老板|商家|店|给|贵|对方)|假如|除非|的话|不然|否则|信不信|想要?(?:我|让我)|愿意[^,。;]{0,8}我(?:就|便|可以)/;
/** An offer of the other side that the person turned down, whoever it is addressed to. */
const declined =
  /(?:没|未|不|拒绝)(?:有|会|能)?(?:答应|同意|接受|收下?[,，。]|要[,，。]|干[,，。]|[拿签换卖领][,，。]|理(?:会|他|睬)|[接听点留][,，。]|要(?:你们?|那)*[\d一二两三四五六七八九十百千万]+[,，。元块])|[回谢]绝|好意心领|心领了|(?:当场|直接|已经?)拒绝/;
const offered = new RegExp(`(?:${others}|你们?|您|贵方)[^,。;!?“”"]{0,6}?(?:${saying}|想用|要用|拿|给|用|开)`);
/** Where the person speaks for himself again; a question that was put ends with its clause. */
const spokenAgain = /[,，](?=(?:但|可|而|所以|于是|不过|被)?(?:我|本人|消费者|被))/;
const question = /[,，]/;
const longQuotation = 10;

/** Own words only: what the other side says, writes or offers, quoted or reported, is blanked at the same length. */
export function withoutOthersWords(plain: string): string {
  const unquoted = plain.replaceAll(quotation, (whole, inside: string, at: number) =>
    isOthers(plain, { at, end: at + whole.length, inside }) ? blank(whole) : whole,
  );
  return unquoted.replaceAll(/[^。;!?\n]+/g, withoutReport);
}

type Quotation = { readonly at: number; readonly end: number; readonly inside: string };

function isOthers(plain: string, { at, end, inside }: Quotation): boolean {
  const before = plain.slice(Math.max(0, at - 14), at);
  if (mine.test(before)) {
    return false;
  }
  return (
    inside.length >= longQuotation ||
    introduced.test(before) ||
    reported.test(before) ||
    named.test(plain.slice(end, end + 8))
  );
}

/** From the words that open a report to the clause in which the person speaks for himself again. */
function withoutReport(sentence: string): string {
  const opened = (declined.test(sentence) ? offered : reported).exec(sentence);
  if (opened === null || supposing.test(sentence) || /(?:转告|告诉|让|叫)$/.test(sentence.slice(0, opened.index))) {
    return sentence;
  }
  const from = opened.index + opened[0].length;
  const rest = sentence.slice(from);
  const back = (/问$/.test(opened[0]) ? question : spokenAgain).exec(rest);
  const length = back === null ? rest.length : back.index;
  return sentence.slice(0, from) + blank(rest.slice(0, length)) + rest.slice(length);
}

/** Without short labels and names in quotation marks, except where they call somebody names. */
export function withoutLabels(own: string): string {
  return own.replaceAll(quotation, (whole, _inside, at: number) =>
    /(?:就是|真是|都是|纯属|这[帮群个]|一[帮群个])$/.test(own.slice(Math.max(0, at - 3), at)) ? whole : blank(whole),
  );
}
