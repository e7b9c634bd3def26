import type { Profile } from "@youju/domain";

/** A field of the person's own details. */
export type PersonField = keyof Profile;

const mobile = /^1\d{10}$/;
const landline = /^0\d{9,11}$/;

/** The details trimmed, with spaces and hyphens taken out of the phone number. */
export function tidyPerson(person: Profile): Profile {
  return {
    name: person.name.trim(),
    phone: person.phone.replaceAll(/[\s\-－—()（）]/g, "").replace(/^(\+?86)(?=1\d{10}$)/, ""),
    address: person.address.trim(),
  };
}

/** The fields that cannot be used in a paper as they stand. */
export function personFaults(person: Profile): readonly PersonField[] {
  const { name, phone, address } = tidyPerson(person);
  return [
    ...(name === "" || name.length > 60 ? (["name"] as const) : []),
    ...(mobile.test(phone) || landline.test(phone) ? [] : (["phone"] as const)),
    ...(address === "" || address.length > 200 ? (["address"] as const) : []),
  ];
}
