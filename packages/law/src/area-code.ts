import { z } from "zod";

const codeSchema = z.string().regex(/^0\d{2,3}$/);

/** Area codes with the places that dial by them. */
export const areaCodeFileSchema = z.array(
  z.strictObject({
    code: codeSchema,
    /** Province and city as the source writes them. */
    label: z.string().min(1),
    /** Other places with the same code, and newer names. */
    also: z.array(z.string().min(1)).default([]),
    /** The code that took this one's place. */
    use: codeSchema.nullable().default(null),
  }),
);

/** One area code. */
export type AreaCode = z.output<typeof areaCodeFileSchema>[number];

/** How a city's 12345 is dialled. It is a rule of the telephone, not a promise: small places answer elsewhere. */
export type Hotline = {
  readonly place: string;
  /** From anywhere else: the area code, then 12345. */
  readonly fromElsewhere: string;
  /** From the city itself. */
  readonly here: "12345";
};

/**
 * The 12345 hotlines of places whose name or code holds what was typed, in the order of the codes; nothing typed finds
 * nothing, and one number stands once. A place whose code was given up is dialled by the one that took its place.
 */
export function hotlinesOf(codes: readonly AreaCode[], typed: string): readonly Hotline[] {
  const wanted = typed.trim();
  const found = codes.filter(
    ({ code, label, also }) => wanted !== "" && [code, label, ...also].some((name) => name.includes(wanted)),
  );
  const lines = found.map(
    ({ code, label, also, use }): Hotline => ({
      place: [label, ...also].join("、"),
      fromElsewhere: `${use ?? code}12345`,
      here: "12345",
    }),
  );
  return lines.filter(
    (line, index) => lines.findIndex(({ fromElsewhere }) => fromElsewhere === line.fromElsewhere) === index,
  );
}

/** Codes given twice, and codes replaced by one that is not there, in words. */
export function areaCodeProblems(codes: readonly AreaCode[]): readonly string[] {
  const known = codes.map(({ code }) => code);
  return codes.flatMap(({ code, use }, index) => [
    ...(known.indexOf(code) === index ? [] : [`area code ${code} stands there twice`]),
    ...(use === null || known.includes(use) ? [] : [`area code ${code} is replaced by ${use}, which is not there`]),
  ]);
}
