import type { Handlers } from "@youju/api";
import { countDemoCases, getProfile, loadDemo, putProfile, removeDemo } from "@youju/cases";
import { YoujuError } from "@youju/domain";
import type { Premises } from "./premises.ts";

type InstallationHandlers = Pick<Handlers, "getInstallation" | "putProfile" | "loadDemo" | "removeDemo" | "pair">;

/** Installation, profile, demo and pairing. */
export function installationHandlers({ place, about, examples, pairing, ring }: Premises): InstallationHandlers {
  return {
    getInstallation: async () => ({
      ...about,
      edition: place.counsel.edition,
      today: place.clock.today(),
      demoCases: await countDemoCases(place),
      profile: await getProfile(place),
    }),
    putProfile: (profile) => putProfile(place, profile),
    loadDemo: async () => {
      await loadDemo(place, await examples());
      ring();
    },
    removeDemo: async () => {
      await removeDemo(place);
    },
    pair: async (code) => {
      if (pairing === null) {
        throw new YoujuError("NOT_FOUND");
      }
      return pairing.pair(code);
    },
  };
}
