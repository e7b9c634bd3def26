import type { Sentence } from "../../tree/sentence.ts";
import type { Desk } from "../desk.ts";
import { citations } from "../reasons.ts";
import { yuanWords } from "../words.ts";
import { causeOf } from "./case-cause.ts";

/** What to know before filing a suit, for the person alone: fee, small claims, the court's own forms, where to file. */
export function suitNotes(desk: Desk): readonly Sentence[] {
  const { say, input, facts } = desk;
  const { cause } = causeOf(input.assessment.kind, facts);
  const note = (text: string) => say({ text, from: { directory: ["channel:court"] } });
  const doors = desk.channel("court").where.map(({ zh }) => zh);
  return [
    ...feeSentences(desk),
    note(
      "简单的金钱给付案件，金额在本省规定以下的用小额诉讼，一审终审；上限按本省上年平均工资定，各地不同，立案时问法院。",
    ),
    note(`案由写的是“${cause}”，以法院立案时定的为准；法院窗口或者网上立案有自己表格的，照表格逐项填，内容从这里抄。`),
    note(`网上立案：${doors.join("；")}。立案后法院会打电话和发短信，留意接听。`),
  ];
}

/** What the court charges, and half of it; nothing where no sum is asked or the rules were not asked. */
export function feeSentences(desk: Desk): readonly Sentence[] {
  const fee = courtFees(desk);
  if (fee === undefined) {
    return [];
  }
  const articles = desk.grounds("fee");
  const basis = articles.length === 0 ? "" : `（依据：${citations(articles)}）`;
  const text = `请求金额${yuanWords(desk.demands.total)}，案件受理费${yuanWords(fee.whole)}；适用简易程序或者小额诉讼的减半，交${yuanWords(fee.half)}${basis}。先由您预交，最后一般由败诉方承担。`;
  return [desk.say({ text, from: { directory: ["channel:court"], articles: articles.map(({ id }) => id) } })];
}

/** The case fee of what is demanded, whole and halved. */
export function courtFees({ demands, input }: Desk) {
  const { total: amount } = demands;
  const fee = input.court?.fee;
  return fee === undefined || amount === 0
    ? undefined
    : {
        whole: fee({ amount, kind: "case", procedure: "ordinary" }),
        half: fee({ amount, kind: "case", procedure: "small-claims" }),
      };
}
