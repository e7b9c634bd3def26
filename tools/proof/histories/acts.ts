import {
  type ClockEventKind,
  type CourtFeeAct,
  clockEventKinds,
  contactParties,
  courtFeeActs,
  promiseMarks,
} from "@youju/domain";
import fc from "fast-check";

/** Channels with which histories file. */
const channels = [
  "shop",
  "platform",
  "12315-complaint",
  "12315-report",
  "12315-odr",
  "cca-315",
  "12345",
  "court",
] as const;
const outcomes = ["transferred", "accepted", "mediating", "refused", "ended", "withdrawn", "settled"] as const;

/** A fact as a history may record it. */
const told = fc.constantFrom(
  { name: "sellerAnswer", value: "refused" },
  { name: "sellerAnswer", value: "silent" },
  { name: "sellerAnswer", value: "agreed-not-done" },
  { name: "platformDecision", value: "pending" },
  { name: "platformDecision", value: "for-seller" },
  { name: "receiptConfirmed", value: true },
  { name: "interventionEnds", value: "2026-10-09T18:00" },
);

/** One thing that happens in a case. Numbers choose among what is there, so that a shorter history is still one. */
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant("file"), channel: fc.constantFrom(...channels), goesOn: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("outcome"),
      which: fc.nat(7),
      state: fc.constantFrom(...outcomes),
      wording: fc.constantFrom("", "办理中"),
      slip: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("stop-clock"),
      which: fc.nat(7),
      kind: fc.constantFrom(...clockEventKinds),
      days: fc.option(fc.nat(9), { nil: null }),
      takesBack: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant("talk"),
      party: fc.constantFrom(...contactParties),
      due: fc.option(fc.nat(9), { nil: null }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant("mark"), which: fc.nat(7), mark: fc.constantFrom(...promiseMarks, null) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("strike"), which: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("bring-back"), which: fc.nat(7) }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant("pass"), days: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("tell"), fact: told }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant("fee"), which: fc.nat(7), did: fc.constantFrom(...courtFeeActs) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("remind"), which: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("put-off"), days: fc.integer({ min: 1, max: 9 }) }) },
);

/** A random history of a case, a dozen acts at most. */
export const history = fc.array(act as fc.Arbitrary<Act>, { minLength: 1, maxLength: 12 });

/** One thing that happens in a case. */
export type Act =
  | {
      readonly act: "file";
      readonly channel: (typeof channels)[number];
      /** Whether the person gives a reason where an earlier filing stands in the way. */
      readonly goesOn: boolean;
    }
  | {
      readonly act: "outcome";
      readonly which: number;
      readonly state: (typeof outcomes)[number];
      /** What the other side calls it; blank where it says nothing of its own. */
      readonly wording: string;
      /** Whether the person says at once that it was noted by mistake. */
      readonly slip: boolean;
    }
  | {
      readonly act: "stop-clock";
      readonly which: number;
      readonly kind: ClockEventKind;
      /** For how many days up to today; `null` while it goes on. */
      readonly days: number | null;
      /** Whether the person says at once that it was a slip. */
      readonly takesBack: boolean;
    }
  | { readonly act: "talk"; readonly party: (typeof contactParties)[number]; readonly due: number | null }
  | { readonly act: "mark"; readonly which: number; readonly mark: (typeof promiseMarks)[number] | null }
  | { readonly act: "strike"; readonly which: number }
  | { readonly act: "bring-back"; readonly which: number }
  | { readonly act: "pass"; readonly days: number }
  | { readonly act: "tell"; readonly fact: { readonly name: "sellerAnswer"; readonly value: string } }
  | { readonly act: "fee"; readonly which: number; readonly did: CourtFeeAct }
  | { readonly act: "remind"; readonly which: number }
  | { readonly act: "put-off"; readonly days: number };
