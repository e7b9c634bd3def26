import type { EvidenceForm, Exhibit, ExhibitAccount, ExhibitForm, ExhibitKind, MatrixRow } from "@youju/domain";
import { exhibitName, exhibitProves } from "./exhibits.ts";

/** What a catalogue says of one exhibit beside the exhibit itself. */
export type CatalogueEntry = {
  readonly number: number;
  readonly account: Pick<ExhibitAccount, "title" | "purpose" | "serves" | "servesNot" | "maker" | "originalAt">;
  /** What its file is; `null` while nobody looked at it. */
  readonly file: ExhibitForm | null;
  /** Chosen by the person; `null` for what the file suggests. */
  readonly form: EvidenceForm | null;
  /** Its pages in the evidence volume; `null` where none was made. */
  readonly pages: { readonly first: number; readonly last: number } | null;
};

/** What a catalogue is composed from beside the case. */
export type CatalogueContent = { readonly entries: readonly CatalogueEntry[]; readonly grouped: boolean };

/** One line of a catalogue in words. */
export type CatalogueLine = {
  readonly name: string;
  readonly form: string;
  readonly source: string;
  readonly purpose: string;
  readonly original: string;
};

const formWordTable: Readonly<Record<EvidenceForm, string>> = {
  "electronic-data": "电子数据",
  "audio-visual": "视听资料",
  documentary: "书证",
  physical: "物证",
  "expert-opinion": "鉴定意见",
  testimony: "证人证言",
  statement: "当事人陈述",
  "inspection-record": "勘验笔录",
};

/** Where an exhibit of each kind comes from, as far as its kind says so. */
const sources: Readonly<Record<ExhibitKind, string>> = {
  "order-page": "购物平台订单页面",
  "payment-record": "付款账户账单",
  "listing-page": "购物平台商品页面",
  chat: "与对方的聊天记录",
  "parcel-track": "快递物流查询页面",
  waybill: "包裹上的快递面单",
  unboxing: "开箱时拍摄",
  "item-photo": "对收到的商品拍摄",
  "seller-licence": "平台公示的经营者信息",
  refusal: "对方的书面答复",
  appraisal: "检测或者鉴定单位出具",
  other: "提交人保存",
};

/** What exhibits are about: the groups of a catalogue, in the order a court reads them. */
export const catalogueGroups = [
  { id: "parties", heading: "groupParties", kinds: ["seller-licence"] },
  { id: "contract", heading: "groupContract", kinds: ["order-page", "payment-record", "listing-page"] },
  {
    id: "performance",
    heading: "groupPerformance",
    kinds: ["parcel-track", "waybill", "unboxing", "item-photo", "appraisal"],
  },
  { id: "talks", heading: "groupTalks", kinds: ["chat", "refusal"] },
  { id: "rest", heading: "groupRest", kinds: ["other"] },
] as const satisfies readonly {
  readonly id: string;
  readonly heading: string;
  readonly kinds: readonly ExhibitKind[];
}[];

/** Most elements named of one exhibit: a purpose that names everything shows nothing. */
const mostElements = 3;

/** What the person said of an exhibit comes first; what they left open is said from its kind and the matrix. */
export function catalogueLine(exhibit: Exhibit, entry: CatalogueEntry, matrix: readonly MatrixRow[]): CatalogueLine {
  const { account } = entry;
  return {
    name: said(account.title) ?? exhibitName(exhibit.kind),
    form: formWordTable[entry.form ?? suggestedForm(exhibit.kind, entry.file)],
    source: said(account.maker) ?? sources[exhibit.kind],
    purpose: said(account.purpose) ?? `用以证明：${provenBy(exhibit, account, matrix)}`,
    original: said(account.originalAt) ?? "提交人处",
  };
}

function said(words: string | null): string | undefined {
  return words === null || words.trim() === "" ? undefined : words.trim();
}

/** Recordings are 视听资料, what an institution put in writing is 书证; everything else taken in as a file is 电子数据. */
export function suggestedForm(kind: ExhibitKind, file: ExhibitForm | null): EvidenceForm {
  if (file === "video" || file === "audio") {
    return "audio-visual";
  }
  return kind === "appraisal" ? "documentary" : "electronic-data";
}

function provenBy(
  { kind }: Exhibit,
  { serves, servesNot }: CatalogueEntry["account"],
  matrix: readonly MatrixRow[],
): string {
  const rows = matrix.filter(
    ({ element, proves, standard }) =>
      serves.includes(element) || (proves.includes(kind) && standard === "ordinary" && !servesNot.includes(element)),
  );
  const titles = rows.slice(0, mostElements).map(({ title }) => title.zh.replaceAll(/（[^）]*）/g, ""));
  return titles.length === 0 ? exhibitProves(kind) : titles.join("；");
}
