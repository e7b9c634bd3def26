/** Signs that say a word without writing it. */
export const signs: Readonly<Record<string, string>> = {
  "🔪": "刀",
  "🗡": "刀",
  "⚔": "刀",
  "🔫": "枪",
  "💣": "炸弹",
  "🧨": "炸弹",
  "🩸": "见血",
  "⚰": "棺材",
  "☠": "弄死",
  "💀": "弄死",
  "👊": "揍你",
  "💰": "红包",
  "💵": "红包",
  "💴": "红包",
  "💸": "红包",
  "🧧": "红包",
  "🤑": "红包",
  "🤐": "闭嘴",
  "🤫": "闭嘴",
  "🔇": "闭嘴",
  "📢": "曝光",
  "📣": "曝光",
  "🎥": "曝光",
  "🗑": "删帖",
  "🐶": "🐕",
  "🐕": "🐕",
  "🐷": "🐕",
  "🐖": "🐕",
  "💩": "🐕",
  "🖕": "🐕",
};

/** Traditional characters and southern words, by the plain ones. */
export const plainCharacters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "舉举報报發发帖帖網网傳传評评論论視视頻频賠赔償偿錢钱給给轉转賬账帳账幣币萬万億亿塊块紅红書书記记",
    "開开關关門门閉闭説说說说話话訴诉狀状檢检獎奖罰罚處处絕绝買买賣卖電电機机號号聯联繫系證证據据銷销",
    "樣样講讲館馆員员訊讯誰谁請请讓让幾几兩两張张單单廠厂廳厅廚厨腦脑聽听聲声謝谢識识該该談谈調调護护貨货質质費费貼贴貴贵資资購购賺赚贈赠車车軟软輕轻達达選选遞递遠远適适醫医釋释鐘钟鋪铺錄录鍋锅長长隊队際际難难靜静響响頁页順顺",
    "須须預预頭头題题願愿類类顧顾飯饭飲饮餘余馬马驗验體体髒脏鬧闹魚鱼鮮鲜麼么黃黄齊齐衛卫術术補补裝装裡里裏里規规覺觉親亲觀观計计訂订許许設设試试詳详認认語语誠诚誤误課课謊谎譽誉變变負负財财責责貪贪賊贼賞赏賤贱賴赖趕赶輛辆輪轮",
    "運运違违遲迟鄰邻釘钉針针銀银錯错鏡镜閱阅險险隨随隱隐離离雞鸡頂顶項项領领顏颜顯显風风駕驾騷骚驚惊兒儿內内兇凶決决況况別别刪删則则剛刚創创劃划動动務务勞劳匯汇區区協协參参嚇吓嚴严團团圍围國国圖图圓圆執执夠够媽妈學学寧宁審审",
    "寫写專专尋寻導导將将屬属層层師师帶带幫帮廢废廣广彈弹強强從从恥耻惡恶愛爱態态慣惯憑凭戶户換换搶抢撥拨擊击擔担擾扰攝摄敗败數数斷断於于暈晕曬晒業业極极構构標标樓楼櫃柜權权歸归殘残毀毁氣气減减測测湯汤準准滅灭滿满漲涨灑洒災灾",
    "無无煙烟煩烦熱热燈灯燒烧爛烂爭争爺爷牆墙獨独獲获環环產产當当療疗盜盗監监眾众碼码確确禮礼種种稅税穩稳窩窝筆笔節节範范簽签級级納纳紙纸細细終终結结絡络統统經经維维線线緊紧編编總总繳缴續续罵骂職职聞闻聰聪肅肃膠胶舊旧藥药虛虚",
    "蟲虫衝冲製制見见東东隻只鬆松嗰那啲些嚟来喺在攞拿搵找諗想畢毕異异盤盘",
    "壞坏騙骗詐诈殺杀實实應应對对這这個个們们會会過过還还沒没時时間间點点現现場场為为與与後后來来條条",
    "佢他哋们唔不冇没嘅的咗了睇看俾给畀给噉这咁这嘢东係是瞓睡邊边",
  ]
    .join("")
    .match(/.{2}/gu)
    ?.map((pair) => [...pair].slice(0, 2)) ?? [],
);

/** Characters that sound alike, by the word they are put in place of; what reads as the word itself is left alone. */
const soundAlike: readonly (readonly [word: string, ...spellings: readonly string[]])[] = [
  ["封口费", "封风疯峰丰锋feng", "口扣kou", "费废非fei"],
  ["举报", "举巨局ju", "报抱暴爆宝豹bao"],
  ["曝光", "曝暴爆瀑pu", "光广guang"],
  ["敲诈", "敲悄", "诈炸榨"],
  ["差评", "差叉插cha", "评平坪苹ping"],
  ["删帖", "删山闪shan", "帖贴铁tie"],
  ["删视频", "删shan", "视sp", "频"],
  ["删评", "删山闪", "评平坪"],
  ["抖音", "抖斗陡dou", "音阴yin"],
  ["微博", "微围", "博薄"],
  ["转账", "转砖", "账帐"],
  ["热搜", "热re", "搜嗖sou"],
  ["保密费", "保宝", "密蜜", "费废"],
];

function spelled(alternatives: string): string {
  const latin = alternatives.match(/[a-z]+/g) ?? [];
  return `(?:${[`[${alternatives.replaceAll(/[a-z]/g, "")}]`, ...latin].join("|")})`;
}

const disguised = soundAlike.map(
  ([word, ...spellings]) => [new RegExp(spellings.map(spelled).join("[\\s·*.-]*"), "g"), word] as const,
);

/** Other spellings of a word, and the English of a haggle, by the plain word. */
export const respelled: readonly (readonly [RegExp, string])[] = [
  [/o(?<=\do{1,7})(?=o*(?![a-z]))/g, "0"],
  [/[,' ·](?<=(?<![\d.])\d{1,3}.)(?=\d00(?!\d|年))|\.(?<=(?<![\d.])\d{1,2}.)(?=000(?!\d|克|千克|kg|吨|米|升))/g, ""],
  [/个?(?:达不溜|达不留|大不溜)|皮东|(?<=[个几把])w(?![a-z])/g, "万"],
  [/(?<=[,，。!])不是(?=我?(?:就|会|将|听日|明日))/g, "否则"],
  ...disguised,
  [/屋企/g, "家里"],
  [/听日/g, "明天"],
  [/勿要|勿会|勿肯/g, "不要"],
  [/阿拉(?=[^丁])/g, "我们"],
  [/侬/g, "你"],
  [/(?<![\u4e00-\u9fff])俺|俺(?=[们就也都不])/g, "我"],
  [/恁/g, "你"],
  [/甭/g, "不用"],
  [/听晚/g, "明晚"],
  [/而家|依家/g, "现在"],
  [/颈项|颈脖子?/g, "脖子"],
  [/啥子|么子|什哩/g, "什么"],
  [/晓得|知影/g, "知道"],
  [/莫得|冇得/g, "没有"],
  [/等到(?=起|哈|嘎)[起哈嘎]/g, "等着"],
  [/莫(?=[要讲说港搞跟给])/g, "不"],
  [/港话/g, "讲话"],
  [/不得(?=[发讲说去告举曝提])/g, "不会"],
  [/(?<=[你他])哋/g, "们"],
  [/人民币(?=[贰叁肆伍陆柒捌玖壹拾])/g, ""],
];

/** The same for words spelt with letters. */
export const respelledFromLetters: readonly (readonly [RegExp, string])[] = [
  [/jubao|jvbao|jb信/g, "举报"],
  [/fengkoufei/g, "封口费"],
  [/baoguang|puguang/g, "曝光"],
  [/shan(?:tie|ping)/g, "删帖"],
  [
    /(?:stays?|kept) (?:off my|in (?:the|my) drawer|between us|private)|never leaves? my|(?:review|video|post|photos?|stars?) (?:comes?|goes) down/g,
    "不曝光",
  ],
  [/subscription|retainer|consulting fee|hush(?: |-)?money/g, "顾问费"],
  [/(?:a|per|every|each) month(?![a-z])|monthly/g, "每个月"],
  [/(?<=[ ,.])or (?=(?:i|we|my|this|it|the (?:video|photos?|review|post|whole))(?:'ll)? )/g, "否则"],
  [
    /(?:i )?(?:will not|won'?t|refuse to|am not going to) (?:take|accept|touch|want) (?:it|that|this|any|your|the|a)|(?:stop|quit) offering|not for sale|(?:i )?(?:do not|don'?t) want (?:your|any|a|the)(?: hush)? (?:money|cash|gift)/g,
    "我不要钱",
  ],
  [
    /(?:report|complaint|letter|email|file)s? (?:\w+ ){0,6}?(?:never|won'?t|will not|doesn'?t) (?:get|gets|be|go|goes|leave|leaves|reach|reaches)/g,
    "不举报",
  ],
  [/forget (?:about )?(?:the|that|what)/g, "闭嘴"],
  [/(?:add|plus|throw in) (?:another )?(?=[¥￥$\d])/g, "再加"],
  [
    /market (?:bureau|supervision)|authorit(?:y|ies)|health (?:dept|department)|tax (?:office|bureau)|regulators?/g,
    "监管",
  ],
  [/on (?:every|all|any) platforms?(?: i use)?|all over (?:the internet|social media)/g, "曝光"],
  [/refund(?:ed)?/g, "退款"],
  [/(?:i |we )(?:do not|don'?t|won'?t) (?:want|take|accept)(?: it| that| this| your offer)?(?=[.,!]|$)/g, "我不要"],
  [/(?<![a-z])(?:xiaohongshu|rednote|xhs|小红薯|小hong书|某书|red书)(?![a-z])/g, "小红书"],
  [/(?<![a-z])(?:douyin|tiktok|dy)(?![a-z])/g, "抖音"],
  [/(?<![a-z])(?:weibo|wb)(?![a-z])|某博/g, "微博"],
  [/(?<![a-z])(?:vx|wx|weixin|v信|薇信|威信|徽信)(?![a-z])|薇❤|加v(?![a-z])/g, "微信"],
  [/(?:pay|give|send|transfer|wire|drop)(?: me| us| up)?(?![a-z])/g, "给我"],
  [/reputation|influencers?|followers|journalists?|reporters?|the press|newspapers?|video|reviews?/g, "曝光"],
  [
    /disappears?|goes away|never happened|forget (?:it|this|everything)|no one (?:will )?knows?|my lips|be gone/g,
    "闭嘴",
  ],
  [
    /(?:i |we )?know where (?:you|u) (?:live|work)|watch your back|come to your (?:house|home|place)|your (?:kids?|wife|family|daughter|son)/g,
    "知道你住",
  ],
  [
    /burn (?:down )?(?:your|the)|smash|break your|blood|bullet|knife|gun(?![a-z])|(?:find|get|hunt) you|you(?:'ll| will) (?:regret|be sorry|pay for)|you(?:'re| are) dead|die(?![a-z])/g,
    "弄死",
  ],
  [/deal\?|your choice|choose|you know what i mean|we'?re good|we are good/g, "你懂的"],
  [/(?:i'?ll |i will |and i )?(?:keep|stay|be) (?:quiet|silent)|shut (?:up|my mouth)|say nothing|hush/g, "闭嘴"],
  [/(?:won'?t|not|don'?t|no) (?:post|tell|report|publish|upload)\w*/g, "不举报"],
  [/(?:take|pull) (?:it|them|the \w+) down|delete|remove (?:the|my) (?:post|review|video)/g, "删帖"],
  [/bad reviews?|one[- ]star|1[- ]star|negative reviews?/g, "差评"],
  [
    /go(?:es|ing)? (?:viral|public)|expose|post (?:it|this|everything|online|(?:the|my) (?:photos?|pictures?|video|clip))|upload(?! proof)|on social media|online/g,
    "曝光",
  ],
  [/or else|otherwise|if not(?![a-z])/g, "否则"],
  [/(?<=\p{Script=Han})qian(?=\p{Script=Han}|$)|(?<=\p{Script=Han})q(?=到位|给够)/gu, "钱"],
  [/bu(?=\p{Script=Han})/gu, "不"],
  [/gei(?=\p{Script=Han})/gu, "给"],
  [/zhuan(?=\p{Script=Han})/gu, "转"],
  [/shan(?=\p{Script=Han}|$)/gu, "删"],
  [/hongbao/g, "红包"],
  [/cash|money|bucks/g, "红包"],
  [/(?:kill|hurt|beat) (?:you|u)(?![a-z])/g, "弄死"],
];
