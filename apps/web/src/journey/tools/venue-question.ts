import { type FactName, type Facts, parseFact } from "@youju/domain";

/** What the form of the venue tool holds; an empty string is not answered. */
export type VenueForm = {
  readonly platform: string;
  readonly sellerKind: string;
  readonly deliveredOnline: string;
  readonly addressPublished: string;
  readonly sellerReachable: string;
  readonly courtClause: string;
  readonly internetCourtCity: string;
};

/** The form before anything was answered. */
export const startOfVenue: VenueForm = {
  platform: "taobao",
  sellerKind: "",
  deliveredOnline: "false",
  addressPublished: "",
  sellerReachable: "",
  courtClause: "",
  internetCourtCity: "",
};

const names = Object.keys(startOfVenue) as readonly (FactName & keyof VenueForm)[];

/** The facts the form states; what was left open stays unknown. */
export function factsOf(form: VenueForm): Facts {
  const known = names.flatMap((name) => {
    const parsed = parseFact(name, form[name]);
    return parsed.kind === "value" ? [[name, parsed.value] as const] : [];
  });
  return Object.fromEntries(known) as Facts;
}
