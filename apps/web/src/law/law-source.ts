import { type DisputeKind, disputeKinds } from "@youju/domain";
import { type CoreLaw, type Dispute, type LawBook, lawBook } from "@youju/law";
import cancelledOrder from "@youju/law/data/cancelled-order.json?url";
import coreAddress from "@youju/law/data/core.json?url";
import counterfeit from "@youju/law/data/counterfeit.json?url";
import noReasonReturn from "@youju/law/data/no-reason-return.json?url";
import notAsDescribed from "@youju/law/data/not-as-described.json?url";
import notShipped from "@youju/law/data/not-shipped.json?url";
import secondHand from "@youju/law/data/second-hand.json?url";
import { ConnectionError } from "../api/request.ts";
import { teachOlderBrowsers } from "./older-browsers.ts";

const addresses: Record<DisputeKind, string> = {
  "cancelled-order": cancelledOrder,
  counterfeit,
  "no-reason-return": noReasonReturn,
  "not-as-described": notAsDescribed,
  "not-shipped": notShipped,
  "second-hand": secondHand,
};

/** Every kind of dispute, in the order they are offered. */
export function loadDisputes(): Promise<readonly Dispute[]> {
  return Promise.all(disputeKinds.map((kind) => load<Dispute>(addresses[kind])));
}

/** The law on record with one kind of dispute; it ships with the page. */
export async function loadLaw(kind: DisputeKind): Promise<LawBook> {
  teachOlderBrowsers();
  const [core, dispute] = await Promise.all([load<CoreLaw>(coreAddress), load<Dispute>(addresses[kind])]);
  return lawBook({ core, disputes: [dispute], platforms: [] });
}

async function load<Data>(address: string): Promise<Data> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (!response.ok) {
    throw new ConnectionError(response.status);
  }
  return response.json();
}
