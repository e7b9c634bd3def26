import type { DisputeKind, Facts } from "@youju/domain";
import type { FormWordId } from "../../tree/form-words.ts";

/** The element form a suit is written in, with its own names for what happened. 要素式诉状 */
type SuitForm = {
  readonly title: FormWordId;
  readonly contract: FormWordId;
  readonly breach: FormWordId;
};

const forms = {
  sale: { title: "pleadingSaleTitle", contract: "elementContract", breach: "elementBreach" },
  service: { title: "pleadingServiceTitle", contract: "elementContract", breach: "elementBreach" },
  harm: { title: "pleadingHarmTitle", contract: "elementPurchase", breach: "elementHarm" },
  data: { title: "pleadingDataTitle", contract: "elementPurchase", breach: "elementData" },
} as const satisfies Record<string, SuitForm>;

const bySale = { form: "sale", online: "信息网络买卖合同纠纷", offline: "买卖合同纠纷" } as const;
const byService = { form: "service", online: "网络服务合同纠纷", offline: "服务合同纠纷" } as const;

/** Disputes that are no sale; the court settles the cause in the end. */
const otherCauses: Partial<Record<DisputeKind, typeof bySale | typeof byService | OtherCause>> = {
  "auto-renewal": byService,
  prepaid: byService,
  "minor-spending": byService,
  "product-injury": { form: "harm", online: "产品责任纠纷", offline: "产品责任纠纷" },
  "data-leak": { form: "data", online: "个人信息保护纠纷", offline: "个人信息保护纠纷" },
};

type OtherCause = { readonly form: keyof typeof forms; readonly online: string; readonly offline: string };

const bySending: OtherCause = { form: "service", online: "快递服务合同纠纷", offline: "快递服务合同纠纷" };

/** The cause of action a suit about this dispute is filed under, and the form it is written in. 案由 */
export function causeOf(kind: DisputeKind, facts: Facts): { readonly cause: string; readonly form: SuitForm } {
  const known = facts.parcelRole === "sender" ? bySending : (otherCauses[kind] ?? bySale);
  const isOnline = facts.soldBy === "online" || (facts.soldBy === undefined && facts.platform !== undefined);
  return { cause: isOnline ? known.online : known.offline, form: forms[known.form] };
}
