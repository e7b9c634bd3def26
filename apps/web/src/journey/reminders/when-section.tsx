import type { ReminderSettings } from "@youju/api";
import { useChangeReminders } from "../../api/reminders.ts";
import { Card, ErrorNotice, Section, Segmented, showToast, TimeInput } from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useWords } from "../../words/use-words.ts";

/** Leads on offer, in days. */
const offered = [14, 7, 3, 2, 1, 0];
const usualNight = { from: "22:00", to: "08:00" };

/** How many days ahead, in which hours not, and in which words. */
export function WhenSection({ settings }: { readonly settings: ReminderSettings }) {
  const words = useWords(reminderWords).when;
  const change = useChangeReminders();
  const save = (changes: Partial<ReminderSettings>) =>
    change.mutate(changes, { onSuccess: () => showToast({ text: words.saved }) });
  const { leads, quiet, showTitles, language } = settings;
  const all = [...new Set([...offered, ...leads])].toSorted((one, other) => other - one);
  return (
    <Section id="reminders-when" title={words.title}>
      <Card className="space-y-5">
        <ErrorNotice error={change.error} />
        <fieldset className="space-y-2">
          <legend className="font-medium">{words.leads}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {all.map((days) => (
              <Tick
                checked={leads.includes(days)}
                key={days}
                label={words.lead(days)}
                onChange={(on) => save({ leads: all.filter((each) => (each === days ? on : leads.includes(each))) })}
              />
            ))}
          </div>
        </fieldset>
        <div className="space-y-2">
          <Tick
            checked={quiet !== null}
            label={words.quiet}
            onChange={(on) => save({ quiet: on ? usualNight : null })}
          />
          <p className="text-[0.9375rem] text-soft">{words.quietText}</p>
          {quiet !== null && (
            <div className="grid grid-cols-2 gap-3">
              {(["from", "to"] as const).map((end) => (
                <TimeInput
                  key={end}
                  label={words[end]}
                  onChange={(time) => time !== "" && save({ quiet: { ...quiet, [end]: time } })}
                  value={quiet[end]}
                />
              ))}
            </div>
          )}
        </div>
        <div className="space-y-2">
          <Tick checked={showTitles} label={words.showTitles} onChange={(on) => save({ showTitles: on })} />
          <p className="text-[0.9375rem] text-soft">{words.showTitlesText}</p>
        </div>
        <div className="space-y-1">
          <p className="font-medium">{words.language}</p>
          <Segmented
            label={words.language}
            onChange={(chosen) => save({ language: chosen === "en" ? "en" : "zh" })}
            segments={[
              { value: "zh", label: "中文" },
              { value: "en", label: "English" },
            ]}
            value={language}
          />
        </div>
      </Card>
    </Section>
  );
}

function Tick(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input
        checked={props.checked}
        className="size-[1.15em] shrink-0 accent-go"
        onChange={(event) => props.onChange(event.target.checked)}
        type="checkbox"
      />
      <span>{props.label}</span>
    </label>
  );
}
