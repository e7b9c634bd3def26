import { z } from "zod";
import { daySchema } from "./schema.ts";

const daysSchema = z.record(daySchema, z.string().min(1));

/** `law/calendars/<year>.yaml`: the days off and make-up work days the State Council's notice for that year names. 放假安排 */
export const calendarYearSchema = z.strictObject({
  year: z.number().int(),
  notices: z.array(z.url()).min(1),
  off: daysSchema,
  work: daysSchema,
});

export type CalendarYear = z.infer<typeof calendarYearSchema>;
