import type { DisputeKind, FirstAid } from "@youju/domain";
import { useEffect, useRef } from "react";
import { useInstallation } from "../../api/queries.ts";
import { useAssessmentNow, useKinds } from "../../law/use-law.ts";
import { Button, Card, classNames, ErrorNotice, Icon, type IconName, Skeleton } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useText, useWords } from "../../words/use-words.ts";

const nothingKnown = { facts: {}, exhibits: [] };

/** The kind chosen, and at once the three lines: what not to press, what to capture, roughly what can be had. */
export function ChosenKind(props: {
  readonly kind: DisputeKind;
  /** Chosen just now: the three lines take the focus. */
  readonly fresh: boolean;
  readonly onChange: () => void;
}) {
  const words = useWords(intakeWords);
  const text = useText();
  const groups = useKinds();
  const asOf = useInstallation().data?.today;
  const { assessment, error, retry } = useAssessmentNow({ kind: props.kind, asOf, ...nothingKnown });
  const title = groups.data?.flatMap(({ kinds }) => kinds).find(({ kind }) => kind === props.kind)?.title;
  return (
    <div className="space-y-4">
      <div className="flex items-center justify-between gap-3 rounded-2xl border-2 border-go bg-go-wash py-2 pr-2 pl-4">
        <p className="min-w-0">
          <span className="block text-[0.875rem] text-go-ink">{words.kind.chosen}</span>
          <span className="block text-[1.0625rem] font-semibold">{title && text(title)}</span>
        </p>
        <Button onClick={props.onChange} size="small" tone="quiet">
          {words.kind.change}
        </Button>
      </div>
      <ErrorNotice error={error} onRetry={retry} />
      {assessment === null && !error && <Skeleton label={words.firstAid.loading} rows={1} />}
      {assessment && <ThreeLines firstAid={assessment.firstAid} fresh={props.fresh} />}
    </div>
  );
}

const lines: readonly { readonly part: keyof FirstAid; readonly icon: IconName; readonly look: string }[] = [
  { part: "doNotPress", icon: "stop", look: "bg-need-wash text-need-ink" },
  { part: "captureNow", icon: "camera", look: "bg-go-wash text-go-ink" },
  { part: "roughly", icon: "money", look: "bg-wait-wash text-wait-ink" },
];

function ThreeLines({ firstAid, fresh }: { readonly firstAid: FirstAid; readonly fresh: boolean }) {
  const words = useWords(intakeWords);
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [fresh]);
  return (
    <Card>
      <h2 className="text-lg font-semibold focus:outline-none" ref={heading} tabIndex={-1}>
        {words.firstAid.title}
      </h2>
      <dl className="divide-y divide-line pt-1">
        {lines.map(({ part, icon, look }) => (
          <div className="relative py-3 pl-14" key={part}>
            <dt className="font-semibold">
              <span
                className={classNames(
                  "absolute left-0 flex size-10 items-center justify-center rounded-full text-lg",
                  look,
                )}
              >
                <Icon name={icon} />
              </span>
              {words.firstAid[part]}
            </dt>
            <dd>{text(firstAid[part])}</dd>
          </div>
        ))}
      </dl>
      <p className="text-[0.9375rem] text-soft">{words.firstAid.later}</p>
    </Card>
  );
}
