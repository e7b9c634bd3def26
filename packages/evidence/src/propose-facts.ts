import { type FactName, fen, parseFact, parseYuan, plainYuan, type ReadField, type Reading } from "@youju/domain";

/** A fact that a picture suggests. It becomes a fact only with the person's yes. */
export type FactProposal = {
  readonly name: FactName;
  /** As a form takes it: `2025-09-28`, `1248`, `taobao`. {@link parseFact} accepts it. */
  readonly value: string;
  /** 0 to 1, that of the field. */
  readonly confidence: number;
  readonly state: ReadField["state"];
  /** The field it comes from, or `layout`. */
  readonly from: string;
};

type Source = { readonly fact: FactName; readonly as: (value: string) => string | undefined };

const asIs = (value: string): string => value;
const day = (value: string): string => value.slice(0, 10);
const yuan = (value: string): string | undefined => {
  const amount = parseYuan(value);
  return amount === undefined ? undefined : plainYuan(amount);
};

const sources: Readonly<Record<string, Source>> = {
  "order.number": { fact: "orderNumber", as: asIs },
  "seller.shop": { fact: "shopName", as: asIs },
  "seller.legalName": { fact: "sellerLegalName", as: asIs },
  "item.name": { fact: "itemName", as: asIs },
  "item.listPrice": { fact: "listPrice", as: yuan },
  "order.paid": { fact: "pricePaid", as: yuan },
  "order.freight": { fact: "freightPaid", as: yuan },
  "order.createdAt": { fact: "orderedOn", as: day },
  "order.paidAt": { fact: "paidOn", as: day },
  "order.receivedAt": { fact: "receivedOn", as: day },
  "parcel.signedAt": { fact: "receivedOn", as: day },
  "parcel.number": { fact: "parcelNumber", as: asIs },
  "invoice.number": { fact: "invoiceNumber", as: asIs },
  "invoice.date": { fact: "invoicedOn", as: day },
  "invoice.total": { fact: "invoiceAmount", as: yuan },
  "invoice.seller": { fact: "sellerLegalName", as: asIs },
  "invoice.sellerTaxNumber": { fact: "sellerTaxNumber", as: asIs },
  "order.placeOfReceipt": { fact: "placeOfReceipt", as: asIs },
};

const platformOf: Readonly<Record<string, string>> = {
  "taobao-order": "taobao",
  "tmall-order": "tmall",
  "jd-order": "jd",
  "pinduoduo-order": "pinduoduo",
  "douyin-order": "douyin",
  "xianyu-order": "xianyu",
};

/** Of an order of several things it is for the person to say which one the case is about. */
const ofOneThing: ReadonlySet<FactName> = new Set(["itemName", "listPrice"]);

/** Whether fields were read from a page nobody recognised: an order of no known platform, or nothing known at all. */
export function isUnrecognised({ layout, fields }: Reading): boolean {
  return (layout === "unknown" || layout === "order") && fields.length > 0;
}

/**
 * What a picture's fields say in the words of the rules. Each fact is proposed at most once, from the surest field;
 * values that no fact would take are left out. The platform is told from the look of the page and always to be confirmed.
 */
export function proposeFacts(reading: Reading): readonly FactProposal[] {
  const leftSomewhere = reading.fields.some((field) => field.name === "parcel.leftAt");
  const severalThings = reading.fields.filter(({ name }) => name === "item.name").length > 1;
  const proposals = reading.fields
    .flatMap((field) => proposalOf(field))
    .map((proposal) => (proposal.name === "receivedOn" && leftSomewhere ? unsure(proposal) : proposal))
    .map((proposal) => (severalThings && ofOneThing.has(proposal.name) ? unsure(proposal) : proposal))
    .map((proposal) => (proposal.name === "pricePaid" ? withoutCarriage(proposal, reading.fields) : proposal));
  const best = new Map<FactName, FactProposal>();
  for (const proposal of [...proposals, ...fromLayout(reading.layout)]) {
    if (proposal.confidence > (best.get(proposal.name)?.confidence ?? 0)) {
      best.set(proposal.name, proposal);
    }
  }
  return [...best.values()];
}

function proposalOf(field: ReadField): readonly FactProposal[] {
  const source = Object.hasOwn(sources, field.name) ? sources[field.name] : undefined;
  const value = source?.as(field.value);
  if (source === undefined || value === undefined || parseFact(source.fact, value).kind !== "value") {
    return [];
  }
  return [{ name: source.fact, value, confidence: field.confidence, state: field.state, from: field.name }];
}

/**
 * What a page calls paid includes carriage; the price the rules ask for does not. Where carriage was read as well it is
 * taken off, and the person is asked.
 */
function withoutCarriage(proposal: FactProposal, fields: readonly ReadField[]): FactProposal {
  const carriage = parseYuan(fields.find((field) => field.name === "order.freight")?.value ?? "") ?? 0;
  const paid = parseYuan(proposal.value) ?? 0;
  return carriage === 0 || carriage >= paid
    ? proposal
    : unsure({ ...proposal, value: plainYuan(fen(paid - carriage)) });
}

/** A courier's "signed" at a pick-up point is not yet the buyer's receipt: the person is asked. */
function unsure(proposal: FactProposal): FactProposal {
  return { ...proposal, state: "unsure", confidence: Math.min(proposal.confidence, 0.6) };
}

function fromLayout(layout: string): readonly FactProposal[] {
  const platform = Object.hasOwn(platformOf, layout) ? platformOf[layout] : undefined;
  return platform === undefined
    ? []
    : [{ name: "platform", value: platform, confidence: 0.7, state: "unsure", from: "layout" }];
}
