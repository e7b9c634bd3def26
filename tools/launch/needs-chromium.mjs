import { requireChromium } from "./system-tools.mjs";

/** Journeys are walked in a browser of the system: where there is none, the run stops before the first and says what to do. */
export default async function needsChromium() {
  await requireChromium();
}
