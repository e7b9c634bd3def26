/** Sets of overlapping screenshots of two long conversations. All invented. */
import { bubbleStyle, deskStyle, type Said } from "./chat-pages.ts";

/** One screenshot of a set: how far the conversation was scrolled and which edge was cut off, in CSS pixels. */
export type Shot = { readonly file: string; readonly scroll: number; readonly cutRight?: number };

/** A set: the shots in their right order; file names say nothing about it. */
export type StripSet = {
  readonly name: string;
  readonly layout: "taobao-chat" | "wechat-chat";
  readonly title: string;
  readonly style: string;
  readonly entries: readonly Said[];
  readonly shots: readonly Shot[];
};

const self = (text: string): Said => ({ who: "self", text });
const other = (text: string): Said => ({ who: "other", text });

const withDesk: readonly Said[] = [
  { mark: "2026-03-01 10:05" },
  self("在吗？我2月26日买的书桌还没到"),
  other("亲，您好，请问有什么可以帮您"),
  self("订单显示2月28日发货，物流三天没有更新"),
  other("亲，最近天气原因会慢一些，请耐心等待"),
  self("你们页面写的是48小时内送达本市"),
  other("这个是预计时间，不是承诺时间的哦"),
  self("页面截图我留着，写的是“承诺48小时必达，超时赔20%”"),
  other("我帮您催一下仓库"),
  { mark: "2026-03-02 19:40" },
  self("今天送到了，打开一看桌面有一条裂缝，大约十五厘米"),
  other("请拍照发给我看一下"),
  self("照片已经上传到售后单里了"),
  other("看到了，木头有一点开裂属于自然现象"),
  self("这是全新的桌子，裂缝能插进一张卡"),
  other("可以给您补偿50元，您看行吗"),
  self("不行，我要求退货退款1738元，运费你们出"),
  other("大件退回运费要您自己承担哦亲"),
  self("是质量问题，不是我不想要"),
  other("那我向主管反映，明天答复您"),
  { mark: "2026-03-03 09:12" },
  self("主管怎么说？"),
  other("主管同意退货，但是要扣除包装费80元"),
  self("我不同意扣包装费，请写明扣费的依据"),
  other("我们店铺规定就是这样"),
  self("好，我保留记录，向平台申请介入"),
  other("请您再考虑一下，我们可以再商量"),
  self("请在今天18点前给书面答复"),
];

const withSeller: readonly Said[] = [
  { mark: "2026年3月2日 14:20" },
  other("镜头是我自己用的，成色很好"),
  self("有没有霉斑和划痕？"),
  other("没有，玻璃很通透，可以放心"),
  self("好的，我拍下了，请用原箱发货"),
  other("收到，下午就发"),
  self("单号发我一下，谢谢"),
  other("发的是标准快递，今晚能查到"),
  { mark: "2026年3月9日 20:31" },
  self("我收到了，对着灯看里面有一片霉斑"),
  other("不可能，我发的时候没有"),
  self("我开箱录了像，从撕胶带开始没有断"),
  other("南方潮，路上长的吧"),
  self("三天长不出这么大一片，请退款960元"),
  other("二手东西售出不退的，我写在介绍里了"),
  self("介绍里也写了“无霉无划痕”"),
  { mark: "2026年3月10日 08:02" },
  other("退一半，镜头你留着"),
  self("不接受，我退货，你全额退款"),
  other("那你自己找平台吧"),
  self("可以，聊天记录和录像我都提交"),
];

const deskSet = { layout: "taobao-chat", title: "木上春秋家具旗舰店", style: deskStyle, entries: withDesk } as const;
const sellerSet = { layout: "wechat-chat", title: "老槐树下的光", style: bubbleStyle, entries: withSeller } as const;

/** The four sets: complete, with a stretch missing, with a jump of dates, with an edge cut off. */
export const stripSets: readonly StripSet[] = [
  {
    ...deskSet,
    name: "complete",
    shots: [
      { file: "c.png", scroll: 0 },
      { file: "a.png", scroll: 385 },
      { file: "d.png", scroll: 755 },
      { file: "b.png", scroll: 1110 },
    ],
  },
  {
    ...deskSet,
    name: "missing-stretch",
    shots: [
      { file: "b.png", scroll: 40 },
      { file: "c.png", scroll: 330 },
      { file: "a.png", scroll: 1140 },
    ],
  },
  {
    ...sellerSet,
    name: "date-jump",
    shots: [
      { file: "b.png", scroll: 0 },
      { file: "a.png", scroll: 270 },
      { file: "c.png", scroll: 560 },
    ],
  },
  {
    ...sellerSet,
    name: "cropped-edge",
    shots: [
      { file: "c.png", scroll: 20 },
      { file: "b.png", scroll: 330, cutRight: 104 },
      { file: "a.png", scroll: 640 },
    ],
  },
];
