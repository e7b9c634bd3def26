import type { Handlers } from "@youju/api";
import { allowFigures, anonymousFigures, statistics, statisticsFile } from "@youju/cases";
import type { Premises } from "./premises.ts";

type StatisticsHandlers = Pick<Handlers, "getStatistics" | "getStatisticsFile" | "getFigures" | "allowFigures">;

const omissions = ["platform", "quarter"] as const;

/** The person's own figures, and those without a name. */
export function statisticsHandlers({ place }: Premises): StatisticsHandlers {
  return {
    getStatistics: () => statistics(place),
    getStatisticsFile: ({ format, language = "zh" }) => statisticsFile(place, { format, language }),
    getFigures: ({ omit = "" }) =>
      anonymousFigures(
        place,
        omissions.filter((one) => omit.split(",").includes(one)),
      ),
    allowFigures: async ({ allowed }) => {
      await allowFigures(place, allowed);
      return anonymousFigures(place, []);
    },
  };
}
