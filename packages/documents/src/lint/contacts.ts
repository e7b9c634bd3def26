import type { LintFinding } from "./finding.ts";

/** A person as a paper names them, with the phones and addresses written for them. 联系方式 */
export type NamedContact = { readonly name: string; readonly reachedAt: readonly string[] };

const nameLabel =
  /(?:姓名|投诉人|举报人|原告|申请人|委托人|受托人|联系人|发函人)\s*[:：｜]\s*(?!姓名|名称)([\p{Script=Han}·]{2,12})/u;
/** The other side and offices have phones and addresses of their own. */
const notAPerson = /(?:名称|网店|店铺|商家|平台|机关|住所地|公示地址|法定代表人|被[投举告申诉])/;
const listed = /^(?:\d+[.、]\s*)?([\p{Script=Han}·]{2,12})[、,，\s]+(?=1[3-9]\d)/u;
const mobile = /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g;
const addressLabel = /(?:通讯地址|送达地址|住址|联系地址|收件地址)\s*[:：｜]\s*([^\s　、,，;；|｜]{6,})/g;

/**
 * Who is named in a text with a phone or an address: on one line, or on the lines that follow the name until another name
 * or the other side comes. Lines of other people read "name, phone, address".
 */
export function contactsIn(text: string): readonly NamedContact[] {
  const found = new Map<string, Set<string>>();
  let name: string | undefined;
  for (const line of text.split("\n").map((each) => each.trim())) {
    const named = listed.exec(line)?.[1] ?? nameLabel.exec(line)?.[1];
    name = named ?? (notAPerson.test(line) ? undefined : name);
    const reachedAt = name === undefined ? [] : placesIn(line);
    if (name !== undefined && reachedAt.length > 0) {
      found.set(name, new Set([...(found.get(name) ?? []), ...reachedAt]));
    }
  }
  return [...found].map(([who, places]) => ({ name: who, reachedAt: [...places] }));
}

function placesIn(line: string): readonly string[] {
  const phones = [...line.matchAll(mobile)].map(([phone]) => phone.replaceAll(/\D/g, ""));
  const addresses = [...line.matchAll(addressLabel)].map(([, address]) => address ?? "");
  return [...phones, ...addresses];
}

/** One phone or address under several names, in a paper or between papers of a workspace: an office doubts who asks. */
export function contactFindings(
  own: readonly NamedContact[],
  elsewhere: readonly NamedContact[],
): readonly LintFinding[] {
  const all = [...own, ...elsewhere];
  const shared = own.some(({ name, reachedAt }) =>
    all.some((other) => other.name !== name && other.reachedAt.some((place) => reachedAt.includes(place))),
  );
  return shared ? [{ ...sharedContact, fieldId: null, at: null }] : [];
}

const sharedContact = {
  rule: "shared-contact",
  severity: "warns",
  text: {
    zh: "同一个电话或地址在您的文书里写在不同人名下，办案的人会怀疑不是本人投诉。每个人写自己的电话和地址；替家人办的，附上委托书。",
    en: "One phone or address stands under different names in your papers, and an office may doubt who is asking. Give each person their own; for a relative, add a power of attorney.",
  },
} as const;
