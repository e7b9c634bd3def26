import type { FactName, RightFinding } from "@youju/domain";
import { soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { fromHost } from "./untrue.ts";

/** Who else answers besides the shop: the live room, its host, the platform. Only what fits the purchase is weighed. */
export function othersLiable(matter: Matter, shown: Condition): readonly RightFinding[] {
  const { facts } = matter;
  const identified = facts.sellerLegalName !== undefined || facts.sellerKind === "platform-self-operated";
  return [
    ...(fromHost(facts)
      ? [
          weigh(matter, "room-as-seller", [silent(shown), roomSells(matter)]),
          weigh(matter, "host-joint", [silent(shown), hostAnswers(matter)]),
        ]
      : []),
    ...(identified
      ? []
      : [weigh(matter, "platform", [soldByBusiness(matter, "platform"), silent(shown), platformAnswers(matter)])]),
  ];
}

/** Whoever else answers does so only for a claim that was untrue; the right has one sentence for that. */
function silent(shown: Condition): Condition {
  return shown.state === "broken" ? { ...shown, reason: "not-untrue" } : shown;
}

/** The room has to show that it made plain who sells (法释〔2022〕8号 12). */
function roomSells(matter: Matter): Condition {
  const { roomNamedSeller } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (roomNamedSeller === undefined) {
    return unknown("room", "roomNamedSeller");
  }
  return roomNamedSeller
    ? broken("room", ["soldThrough", "roomNamedSeller"], { reason: "named" })
    : met("room", ["soldThrough", "roomNamedSeller"]);
}

/** For goods that bear on life and health whoever recommends them answers; for others only who knew or should have. */
function hostAnswers(matter: Matter): Condition {
  const { concernsHealth, hostKnew } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (concernsHealth === true) {
    return met("endorser-health", ["concernsHealth"], "holds-health");
  }
  if (hostKnew === true) {
    return met("host-knew", ["hostKnew"]);
  }
  const used: readonly FactName[] = ["concernsHealth", "hostKnew"];
  const open = used.filter((name) => matter.facts[name] === undefined);
  return open.length > 0 ? unknown("host-knew", ...open) : broken("host-knew", used, { reason: "host-not-known" });
}

function platformAnswers(matter: Matter): Condition {
  const { platformGaveIdentity } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (platformGaveIdentity === undefined) {
    return unknown("platform", "platformGaveIdentity");
  }
  return platformGaveIdentity
    ? broken("platform", ["platformGaveIdentity"], { reason: "identity-given" })
    : met("platform", ["platformGaveIdentity"]);
}
