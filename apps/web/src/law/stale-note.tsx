import type { PlainDate } from "@youju/domain";
import { type FreshnessKind, isStale } from "@youju/law";
import { useInstallation } from "../api/index.ts";
import { Icon, instantDay } from "../ui/index.ts";
import { freshWords } from "../words/fresh.ts";
import { useWords } from "../words/use-words.ts";
import { useLawRecord } from "./use-law-record.ts";

type Check = { readonly kind: FreshnessKind; readonly checkedOn: PlainDate; readonly reviewBy?: PlainDate };

/** Says beside what was checked too long ago that it has to be checked first; nothing while the check is fresh. 复核期 */
export function StaleNote(check: Check) {
  return <StaleNotes checks={[check]} />;
}

/** The same for a channel: its places, telephone numbers and paths. */
export function StaleChannel({ id }: { readonly id: string }) {
  const channel = useLawRecord().data?.book.channels.find((entry) => entry.id === id);
  return <StaleNotes checks={channel === undefined ? [] : [{ kind: "directory", ...channel }]} />;
}

/** The same for what is said of a platform: numbers and paths, and its rules where some are on record. */
export function StalePlatform({ id }: { readonly id: string | undefined }) {
  const platform = useLawRecord().data?.book.platform(id ?? "other");
  const ruled = platform !== undefined && platform.rules.length + platform.windows.length > 0;
  return (
    <StaleNotes
      checks={
        platform === undefined
          ? []
          : [
              { kind: "directory", ...platform },
              ...(ruled ? [{ kind: "platform-rule" as const, checkedOn: platform.checkedOn }] : []),
            ]
      }
    />
  );
}

/** The same for a rule of the deadline register, by its latest text. */
export function StaleDeadline({ id }: { readonly id: string }) {
  const found = useLawRecord().data?.book.deadlineRule(id);
  const checkedOn = found?.kind === "rule" ? found.rule.versions.at(-1)?.checkedOn : undefined;
  const kind = found?.kind === "rule" && found.rule.source !== "law" ? "platform-rule" : "statute";
  return <StaleNotes checks={checkedOn === undefined ? [] : [{ kind, checkedOn }]} />;
}

function StaleNotes({ checks }: { readonly checks: readonly Check[] }) {
  const words = useWords(freshWords);
  const today = useInstallation().data?.today ?? instantDay(new Date().toISOString());
  const stale = checks.find((check) => isStale(check, today));
  return stale === undefined ? null : (
    <span className="flex items-start gap-1.5 text-[0.9375rem] font-medium text-need-ink">
      <Icon className="mt-[0.25em]" name="warning" />
      <span>{words.stale(stale.checkedOn)}</span>
    </span>
  );
}
