import type { LintContext, LintFinding, Saying } from "../finding.ts";

const longNumber = /(?<![0-9A-Za-z])\d{15,19}[Xx]?(?![0-9A-Za-z])/g;
const mobile = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g;
const spelledMobile =
  /[一壹幺][三叁四肆五伍六陆七柒拐八捌九玖勾][〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]{9}/g;
const landline = /(?<![\d-])0\d{2,3}[-－ ]\d{7,8}(?!\d)/g;
const plate =
  /(?<=车牌号?(?:是|为|[:：])?\s?)[\u4e00-\u9fff][A-Z][ ·]?[A-Z0-9]{4,6}|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·]?[A-HJ-NP-Z0-9]{5,6}/g;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const account = /(?<!官方|客服|公众|店铺)(?:微信|QQ|qq|VX|vx|V信)号?(?:是|为|[:：])?\s*[A-Za-z0-9][\w-]{5,19}/g;
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const idCheckCharacters = "10X98765432";

/** Where somebody lives: a house number behind a street, a block, a flat. */
const home =
  /(?:[\u4e00-\u9fff]{1,8}(?:路|街|(?<![知报频味渠])道|巷|弄|胡同|村|(?<![家群店箱包袋盒柜屋城这那])里|坊)[\d一二三四五六七八九十百]+(?:号|號|弄|组|巷\d+[号號])(?:院)?[\d\-A-Za-z\u4e00-\u9fff]{0,8}|[\u4e00-\u9fff]{1,8}(?:小区|公寓|花园|苑|家园|大厦)?[\d一二三四五六七八九十]+(?:栋|幢|号楼|座|单元)[\d\-一二三四五六七八九十单元室号楼]{0,8})/g;
const published =
  /公示|官网|(?:详情页|首页|主页|招牌|门头)[^，。]{0,4}(?:公布|写|印|挂)?的|公开的?(?:经营|客服)|经营(?:地址|场所)|注册地址|门店地址|营业执照(?:上)?的?地址|客服热线|官方|化名|(?<![没未不])打码|400/;
/** Where a shop stands, and what hangs over its door, everybody can see. */
const shopAt =
  /(?<!人|板|主)(?:店铺?|铺子?|门店|分店|总店|门面|档口|餐厅|饭馆|摊位?|馆子?)(?:就|都|是|开|位|设|坐落)*(?:在|于)[:：]?[^,，。;；!！?？]{0,12}$/;
const onTheSign = /^[^。！？]{0,8}(?:招牌|门头|店招|橱窗|店门口)[^。！？]{0,4}(?:写|挂|标|有|印)/;
const tellersOwn =
  /(?:^|[，,：:。；;])\s*我[，,]|我(?:叫|姓|住|家|就是当事人|的?(?:电话|手机|号码|微信|车牌|邮箱|地址))|本人|(?:打|加|找|联系)我|(?:投诉人|申诉人)[：:请]/;
const somebodyElse =
  /[他她]|老板|店主|店长|客服|师傅|骑手|快递员|主播|卖家|经理|员工|店员|法人|前台|老师|教练|房东|中介|邻居|顾客|买家|对方/;
const someone =
  "(?:他|她|店主|老板|客服|快递员|骑手|主播|卖家|受害者|法定代表人|法人|股东|经理|员工|店员|老板娘|审核员|工作人员)";
const child =
  /(?:女儿|儿子|孩子|娃|闺女|小孩|老婆|妻子|丈夫|父亲|母亲|家人)[^。！？\n]{0,8}(?:在|上|读|就读)[^。！？\n]{0,10}(?:小学|中学|学校|幼儿园|班|大学|单位|公司|医院)/g;
const face = new RegExp(
  `(?:头像|自拍|正脸|素颜|生活照|全家福|露脸|人脸|身份证(?:照|复印|正反面?)?(?:照片|原图)?|家门口照片|(?:本人|个人|孩子|女孩子?|姑娘|小伙子?|家人)的?(?:照片|身份证))(?:(?!不会?发|不会?贴|不放|别发|没发|没贴)[^。！？\\n]){0,16}(?:放|贴|发|挂|如图|见图|上来|认|公开|附|晒|没打码|自取)|(?:真名|姓名|名字)、[^。！？\\n]{0,20}(?:卡号|电话|手机|住址|村名?|班级|身份证)[^。！？\\n不没打]{0,24}(?:贴|发|放|晒)(?:出|在|到|上)|认(?:认|下|准)?脸|认清这张脸|${someone}的?(?:手机)?定位|(?:身份证号?码?|家庭住址|家庭地址)[^。！？\\n不没打]{0,8}(?:都在|在上面|在图|随便看|见图|如下)|截图[^。！？\\n]{0,8}(?:孩子|女儿|儿子|家人)的?照片|(?:发|贴|放)一?下[^。！？\\n]{0,20}的照片|(?:素颜照|身份证)[^。！？\\n]{0,8}(?:自己看|大家看|都来看)|${someone}的?(?:手机号?|电话|微信)[^。！？\\n]{0,24}(?:骂|别客气|加起来)|${someone}[^。！？\\n]{0,4}的?(?:照片|长相|身份证)[^。！？\\n]{0,8}(?:放|贴|发|挂|如图|见图|附|晒)`,
  "g",
);
const intimate = new RegExp(
  `${someone}[^。！？\\n]{0,16}(?:离(?:了)?婚|抑郁|怀孕|流产|艾滋|肝炎|性病|糖尿病|癌|患(?:有|了)?[^。]{0,6}(?:病|炎|癌|症|肝)|(?:在|正|常年|天天|长期)[^。]{0,4}(?:吃|服)[^。]{0,6}药|出轨|小三|欠(?:债|着?网贷|着?高利贷|一屁股)|患有|破产|坐过牢|前科|同性恋|精神(?:病|分裂)|残疾|宗教|家里(?:穷|有人))|[他她]叫[^。！？\\n]{1,20}(?:住院|床号)|(?:受害者|[\\u4e00-\\u9fff]{1,3}(?:阿婆|大爷|奶奶|女士|先生|阿姨))[^。！？\\n]{0,6}\\d{1,3}岁[^。！？\\n]{0,12}(?:住|患|电话)`,
  "g",
);

/**
 * Numbers nobody should put in a paper, and in public texts everything that belongs to somebody else: phones, plates,
 * addresses, faces, families, illnesses. Works on the text as written, so that each digit counts.
 */
export function personalDataFindings(text: string, context: LintContext): readonly LintFinding[] {
  const sensitive = spansOf(text, longNumber)
    .filter(({ words }) => isSensitiveNumber(words, context))
    .map((span) => withoutIt(span, number));
  return context.filing === "public" ? [...sensitive, ...publicFindings(text, context)] : sensitive;
}

type Span = { readonly start: number; readonly end: number; readonly words: string };

function publicFindings(text: string, context: LintContext): readonly LintFinding[] {
  const kept = (span: Span) =>
    !isPublished(text, span) && !isShopAddress(text, span) && !isOwn(span.words, context) && !isTellersOwn(text, span);
  const numbers = [mobile, spelledMobile, landline, plate, email, account].flatMap((pattern) => spansOf(text, pattern));
  const cards = spansOf(text, longNumber).filter(
    ({ start, words }) =>
      isCardNumber(words) ||
      isIdentityNumber(words) ||
      /(?:卡|账户|账号|身份证号?码?|户名|证号)[^。\d]{0,6}$/.test(text.slice(Math.max(0, start - 10), start)),
  );
  const told = [home, child, face, intimate].flatMap((pattern) => spansOf(text, pattern));
  const named = (context.people ?? []).flatMap((name) => spansOf(text, new RegExp(escaped(name), "g")));
  return [...numbers, ...cards, ...told, ...named].filter(kept).map((span) => withoutIt(span, othersData));
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}

function withoutIt({ start, end, words }: Span, saying: Saying): LintFinding {
  const masked = /\d{4}/.test(words) ? `${words.slice(0, 2)}****` : "（不公开）";
  return { ...saying, fieldId: null, at: { start, end }, fix: { start, end, text: masked } };
}

/** What the business publishes itself is no secret; looked for in the same sentence before the datum. */
function isPublished(text: string, { start }: Span): boolean {
  const sentence = text.slice(Math.max(0, text.lastIndexOf("。", start)), start);
  return published.test(sentence);
}

function isShopAddress(text: string, { end, words }: Span): boolean {
  return shopAt.test(words.replace(/[路街道巷弄村里].*$/, "")) || onTheSign.test(text.slice(end, end + 20));
}

/** Whether it is said to be the teller's own, and nobody else is spoken of before it in the sentence. */
function isTellersOwn(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, ...["。", "！", "？", "\n"].map((stop) => text.lastIndexOf(stop, start) + 1));
  const told = text.slice(from, end);
  return (tellersOwn.test(told) && !somebodyElse.test(told)) || /^[（(]本人/.test(text.slice(end, end + 3));
}

function isOwn(words: string, { profile, facts, numbers = [] }: LintContext): boolean {
  const own = [
    facts.orderNumber ?? "",
    facts.parcelNumber ?? "",
    ...numbers,
    profile?.phone ?? "",
    profile?.address ?? "",
  ].filter((known) => known !== "");
  const digits = words.replaceAll(/\D/g, "");
  return own.some(
    (known) => known.includes(words) || (digits.length > 6 && known.replaceAll(/\D/g, "").includes(digits)),
  );
}

/** Whether 18 characters are a valid identity-card number (GB 11643, ISO 7064 MOD 11-2). */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number)) {
    return false;
  }
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return idCheckCharacters[sum % 11] === number[17]?.toUpperCase();
}

/** Whether digits pass the check of bank-card numbers (ISO/IEC 7812, Luhn). */
export function isCardNumber(number: string): boolean {
  const doubled = [...number].toReversed().map((digit, index) => Number(digit) * (index % 2 === 1 ? 2 : 1));
  const sum = doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return /^\d{16,19}$/.test(number) && sum % 10 === 0;
}

/** An order number is as long as a card number: those of this case are left alone. */
function isSensitiveNumber(digits: string, { facts, numbers = [] }: LintContext): boolean {
  const ownNumbers = [facts.orderNumber ?? "", facts.parcelNumber ?? "", ...numbers];
  return !ownNumbers.some((own) => own.includes(digits)) && (isIdentityNumber(digits) || isCardNumber(digits));
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const number: Saying = {
  rule: "sensitive-number",
  severity: "blocks",
  text: {
    zh: "这里有身份证号或银行卡号，请删去；对方要核对时再单独出示。",
    en: "An identity-card or bank-card number stands here. Remove it; show it separately if it must be checked.",
  },
};
export const othersData: Saying = {
  rule: "personal-data-of-others",
  severity: "blocks",
  text: {
    zh: "公开的文字里有别人的姓名、电话、住址、证件、照片或私事，会侵害个人信息。请删去或打码；店铺自己公示的信息可以写。",
    en: "A public text shows somebody's name, phone, home, papers, face or private life. Remove or mask it; what the shop publishes itself may stand.",
  },
};
