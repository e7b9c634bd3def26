import { findingAt, type LintCheck, type LintFinding, type Saying } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import { anyOf, firstOf, has } from "../words/patterns.ts";

const punishment = anyOf(
  "(?:立案)?查处|罚款|(?<!我(?:都|也|可|当场|就)?)没收(?!到|下)|立案(?:调查|查处)|行政处罚|从重|重罚|严(?:惩|罚|肃处理)|吊销|取缔|查封|关停|(?<![拆开密塑未])封(?:了|店|掉|号)|责令(?:停业|整改)|列入(?:失信|黑名单|异常)|举报(?!处理)(?:奖励|奖金)?|处罚|奖励|下架(?:所有|全部)",
  "(?:再|要|得|给我|狠狠|重重|也|并|把(?:他|她|它)们?)罚(?:他|她|它|这家?|该|商家|店家|老板|死|一罚|到|个|款)|罚(?:他|她|它|他们|这家店|这店|该店|商家|店家|老板)(?:[一二两三四五六七八九十百千万\\d]|个|到|点|一)|罚一罚|罚死(?:他|她|它|这|商家|店家)|立(?:个)?案(?:子)?(?:查|处理|办(?!理))(?:他|她|它|商家|这家?|该店|老板)",
  "(?<![a-z])(?:fine|punish|penali[sz]e) (?:the|this|that|him|her|them)(?: (?:shop|seller|store|merchant|company))?(?! (?:by|was|is))|whistleblower reward|revoke (?:the|its|their) (?:business )?licen[cs]e",
);
const redress = anyOf(
  "退(?:款|钱|我|给我|到我|还|货|回|一赔)|全额退|赔(?:偿|我|付|钱|礼)|补偿|调解|协商|(?:作为|当作|视为)投诉|投诉(?:使用|处理)|(?:给|让)我(?:换|修|补)|换货|三倍|十倍|差价|还我|(?:让|叫|要|责令)(?:他|她|它|商家|店家|该店|卖家)[^,。;!?]{0,10}(?:退|赔)",
  "(?:把|将)[^,。;!?]{0,14}(?:要回来|追回|讨回|退回来|打回|还给?我)|(?:帮|替|给)我[^,。;!?]{0,10}(?:要回|追回|讨回)",
);
const keptApart = anyOf(
  "(?:未|没有?|并?无|不涉)[^,。;!?]{0,6}(?:要求|请求|诉求|主张|赔偿|退款)|与本(?:举报|投诉|件|案)无关|我?去退货时|只投诉,?不举报",
  "曾(?:经)?(?:因|被)|另行|另案|另有|另外(?:提交|举报|投诉)|另(?:作|写|外)?一份|另(?:写|交|提|递|报)了|不求|根据[^。;]{0,24}处罚决定|分开|分别|不在本|不属于本|不(?:在|就|图|要|要求|请求|涉及|含|包括|主张|需要|是为了|提出)|已(?:经)?(?:[^,。]{0,6})(?:举报|投诉|退|赔)|已被[^。;]{0,20}处罚|处罚决定书?(?:在|已|编|文号|可|网上)|被(?:行政)?处?罚过|仅(?:请求|要求|限|作|为)|只(?:请求|要求|求|作|是)|单独|(?<!处罚结果[^,。;]{0,4})告知(?![^,。;]{0,4}处罚结果)|无需|假一|写(?:着|“)|承诺|(?<!虚假|违法|夸大)宣传|拒(?:绝|不)|未(?:果|退|赔|予)|不予|被拒|不肯|没(?:有)?(?:退|赔)|我(?:当场|当即|已经?|马上|立刻|立即|原路|如数)退[还回]",
);

/** A complaint asks to settle one's own dispute, a report asks for action; each is a paper of its own. */
export const mixedFindings: LintCheck = (reading, { filing }) => {
  const wrong = filing === "complaint" ? punishment : filing === "report" ? redress : undefined;
  return wrong === undefined
    ? []
    : inClauses(reading, { wrong, fine: keptApart, saying: filing === "complaint" ? mixedSaying : mixedReportSaying });
};

const judging =
  "(?:判决|判令|裁决)(?!书|后|已|结果|生效|认定|[^,。;!?]{0,10}(?:已|生效|未履行))|强制执行|划扣|扣划|(?<!(?:商家|店家|平台|卖家|对方|被|把我)[^,。;!?]{0,4})冻结(?!了?我)|查封(?:账户|财产)|限制(?:[^,。]{0,10})(?:出境|高消费|出行|人身)|逮捕|抓捕|拘留|拘捕|判(?:刑|[一二三四五六七八九十\\d]+年|处)|法办|坐牢|枪毙|开除|撤职|免职|双规|撤销(?:[^,。]{0,4})判决|通缉|没收(?:个人|全部)(?:财产|家产)|从(?:[^,。]{0,6})(?:货款|保证金|账户)(?:[^,。]{0,4})扣(?:给|除)?|直接(?:扣|赔|打|转)(?:[^,。]{0,6})给我|(?:先行)?垫付给我|公开道歉声明登报";
/** Whom an office is asked to lay hands on. */
const person =
  "(?:他|她|他们|老板娘?|店主|商家|卖家|店家|法人|法定代表人|负责人|责任人|这家店|该店|这店|对方|这家老板)";
const jailing = `(?:把|将)[^,。;!?]{0,3}${person}[^,。;!?]{0,4}(?:抓|逮|关|拘|押|送)(?:起来|进(?:去|监|牢|局)|走|几天|[一二三四五六七八九十\\d]+(?:天|年))|收监|判(?:了)?${person}[^,。;!?]{0,6}(?:赔|付|罚|刑|牢|终身|死|[一二三四五六七八九十\\d]+年|有期)|判(?:这|那|该)[个位家][^,。;!?]{0,8}(?:坐[^,。;!?]{0,3}牢|[一二三四五六七八九十\\d]+年|有期|死刑)|(?:认定|确认|宣告)[^,。;!?]{0,8}(?:构成犯罪|有罪|构成[^,。;]{1,6}罪)`;
const closingDown = `(?:让|叫|把|令|使|要)[^,。;!?]{0,12}(?:永远|永久|终身|一辈子)[^,。;!?]{0,4}(?:关门|关停|关掉|停业|倒闭|消失|不(?:许|得|准|能)(?:再)?(?:开|做|经营))|(?:永远|永久|终身|再也)(?:都)?(?:别|不要?|不许|不准)让[^,。;!?]{0,8}(?:开|做生意|经营)|(?:终身|永远|永久)(?:都)?(?:不得|不许|不准|禁止)[^,。;!?]{0,4}(?:开店|开(?=[,。!]|$)|经营|做生意|从业)`;
const taking = `(?:从|由)(?!我)[^,。;!?]{0,14}(?:账户|账上|卡里|银行卡|支付宝|保证金)[^,。;!?]{0,12}(?:划|扣|转|取)[^,。;!?]{0,8}(?:给我|出来|到我|还我)|(?:银行|账户)[^,。;!?]{0,10}划(?:回|转|出|给)|查封[^,。;!?]{0,10}(?:房|账户|财产|车子?(?!间)|住宅)|没收(?:他|她|老板|店主)[^,。;!?]{0,3}(?:车|房|存款)|(?:房产?|房子|车子?)[^,。;!?]{0,4}(?:拍卖|抵(?:给)?我)|限制(?:他|她|老板|店主|法人)?[^,。;!?]{0,6}(?:坐|乘)[^,。;!?]{0,4}(?:飞机|高铁|火车)|跪(?:着|下)?道歉|银行流水[^。;!?]{0,12}(?:告诉|给|发)我|家庭住址[^。;!?]{0,6}(?:告诉|给|发)我`;
const ruling =
  "(?:裁定|裁判)(?:商家|卖家|店家|对方|他|她|店主)[^,。;!?]{0,4}(?:败诉|按|赔|退)|(?:确认|宣告|判定)(?:该|本|双方)?合同无效|下判决|shut [a-z ]{1,14}down (?:permanently|for good|forever)|(?:put|throw|send) [a-z ]{1,16}(?:in|into|to) (?:jail|prison)|(?<![a-z])(?:arrest|jail|imprison) (?:the|him|her|them|this)";

const powers = {
  office: anyOf(judging, jailing, closingDown, taking, ruling),
  court: anyOf(
    "(?:判令|责令|要求|命令)(?:[^,。;]{0,14})(?:局|部门|平台监管|市场监督|行政机关|政府)(?:[^,。;]{0,6})(?:处罚|查处|罚款|吊销|立案|撤销|查封)|吊销(?:[^,。]{0,8})(?:执照|许可)|(?:处以|判处|判决)(?:[^,。]{0,8})(?:罚款|罚金|行政处罚|拘留|有期)|(?:移送|追究)(?:[^,。]{0,8})刑事|禁止(?:[^,。]{0,8})(?:从业|终身经营)|封(?:店|号)|开除|列入(?:失信|黑名单)(?!被执行)|(?:命令|责令|判令)平台[^,。;!?]{0,4}(?:公开|公布|披露)(?:所有|全部)",
  ),
  platform: anyOf(
    "(?:请|要求|让|求)[^,。;!?]{0,4}平台[^,。;!?]{0,8}(?:判令|宣告合同|判[^,。;!?]{0,8}(?:[一二三四五六七八九十\\d]+年|有期|徒刑|坐牢|罪))",
    "(?:平台|贵平台|你们)(?:[^。;!?]{0,14})(?:(?<!我)罚款|逮捕|拘留|判决|判刑|吊销|查封|抓|坐牢|没收(?!到)|强制执行|冻结(?:[^,。]{0,6})(?:银行|个人|账户|全部))|(?:把|将|提供|发给|给我)(?:[^。;!?]{0,12})(?:身份证(?:复印件|照片|号|信息)?|银行流水|家庭住址|通话记录|其他买家|私人电话|手机号|户籍)(?:[^,。]{0,6})(?:发给我|给我|提供|发我|公布|公开)|(?:给我|发给我|提供)(?:[^,。]{0,6})(?:店主|老板|卖家|商家)(?:[^,。]{0,4})(?:身份证|住址|银行)",
  ),
} as const;
const notAsked = anyOf(
  "吓唬|不能(?!再|够再|开|做)|无权|不(?:要求|请求|是|需要)|知道|并非|没有权|法院|以便|财产保全|保全|申请执行",
);

/** Something asked of an office, a court or a platform that lies outside of its power. */
export const powerFindings: LintCheck = (reading, { filing }) => {
  if (filing === "public") {
    return [];
  }
  const wrong = filing === "court" ? powers.court : filing === "message" ? powers.platform : powers.office;
  return inClauses(reading, {
    wrong,
    fine: filing === "court" ? anyOf("不(?:请求|要求)") : notAsked,
    saying: beyondSaying,
  });
};

type Wrong = { readonly wrong: RegExp; readonly fine: RegExp; readonly saying: Saying };

/** The first sentence that holds what is wrong and nothing that makes it fine. */
function inClauses(reading: Reading, { wrong, fine, saying }: Wrong): readonly LintFinding[] {
  for (const { start, end } of reading.sentences) {
    const words = reading.tone.slice(start, end);
    const found = firstOf(words, wrong);
    if (found !== undefined && !has(words, fine)) {
      return [findingAt(reading, { start: start + found.start, end: start + found.end }, saying)];
    }
  }
  return [];
}

export const mixedSaying: Saying = {
  rule: "complaint-report-mixed",
  severity: "warns",
  text: {
    zh: "投诉里混进了举报、查处、罚款。投诉只解决你自己的争议；这一句移到单独的举报里。",
    en: "Reports and penalties are mixed into a complaint, which settles your own dispute only. Move this sentence to a report of its own.",
  },
};
export const mixedReportSaying: Saying = {
  ...mixedSaying,
  text: {
    zh: "举报里混进了退款、赔偿、调解。举报只请主管部门查；要退要赔，另写一份投诉。",
    en: "Refund, damages or mediation are mixed into a report, which asks for an inquiry only. Ask for money in a complaint of its own.",
  },
};
export const beyondSaying: Saying = {
  rule: "beyond-channel-power",
  severity: "warns",
  text: {
    zh: "这件事收件的一方办不了，会被退回或搁置。删掉它，只写对方职权内能做的：调解、核查、告知、退款。",
    en: "The receiver has no power to do this and may send it back. Ask for what it can do: mediate, look into it, tell you, refund.",
  },
};
