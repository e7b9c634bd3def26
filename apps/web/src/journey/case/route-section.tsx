import type { CaseDetail } from "@youju/api";
import type { Assessment, RouteStep, Text } from "@youju/domain";
import type { ReactNode } from "react";
import { StaleChannel } from "../../law/stale-note.tsx";
import {
  Badge,
  classNames,
  Disclosure,
  Icon,
  type IconName,
  LinkButton,
  Section,
  type Tone,
  WithChinese,
} from "../../ui/index.ts";
import { interplayWords } from "../../words/interplay.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { composable } from "../filing/channels.ts";
import { ArticleNotes } from "./article-notes.tsx";
import { caseAddress } from "./case-frame.tsx";
import { ComposeButton } from "./next-step-card.tsx";
import { Preconditions } from "./preconditions.tsx";
import { ClosedByFiling, EarlierList, EffectList, OddsList } from "./route-effects.tsx";
import { type RouteStop, routeLine, type StopState } from "./route-line.ts";
import { RouteOrderNote } from "./route-order-note.tsx";

const stopLook: Record<StopState, { readonly dot: string; readonly tone: Tone; readonly icon: IconName | null }> = {
  sent: { dot: "border-go bg-go text-on-go", tone: "done", icon: "check" },
  drafted: { dot: "border-go bg-go-wash text-go-ink", tone: "need", icon: "edit" },
  now: { dot: "border-go bg-card text-go-ink", tone: "done", icon: null },
  later: { dot: "border-edge bg-card text-soft", tone: "wait", icon: null },
  "not-here": { dot: "border-line bg-sunken text-soft", tone: "plain", icon: "cross" },
};

/** The ladder as a line of stops in the best order: where each is taken, why there, what it closes, what it costs. 维权路线 */
export function RouteSection({ assessment, detail }: { readonly assessment: Assessment; readonly detail: CaseDetail }) {
  const words = useWords(planWords);
  const { how } = useWords(interplayWords);
  const places = new Map(assessment.order.steps.map(({ channel }, index) => [channel, index]));
  const inOrder = assessment.route.toSorted(
    (one, other) => (places.get(one.channel) ?? 0) - (places.get(other.channel) ?? 0),
  );
  const stops = routeLine(inOrder, detail.filings);
  const later = new Set(assessment.order.steps.flatMap((each) => (each.how === "when-it-comes" ? each.channel : [])));
  const isRare = ({ step, here, state }: RouteStop) => later.has(step.channel) && !here && !isFiled(state);
  const [steps, rare] = [stops.filter((stop) => !isRare(stop)), stops.filter(isRare)];
  return stops.length === 0 ? null : (
    <Section id="route" title={words.route}>
      <RouteOrderNote assessment={assessment} />
      <StopList assessment={assessment} caseId={detail.case.id} from={1} stops={steps} />
      {rare.length > 0 && (
        <Disclosure summary={`${how["when-it-comes"]} · ${rare.length}`}>
          <StopList assessment={assessment} caseId={detail.case.id} from={steps.length + 1} stops={rare} />
        </Disclosure>
      )}
    </Section>
  );
}

function StopList(props: {
  readonly stops: readonly RouteStop[];
  /** The number of the first. */
  readonly from: number;
  readonly assessment: Assessment;
  readonly caseId: string;
}) {
  const { stops, from, assessment, caseId } = props;
  return (
    <ol className="pt-2">
      {stops.map((stop, index) => (
        <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3" key={stop.step.channel}>
          <Rail last={index === stops.length - 1} number={from + index} stop={stop} />
          <div className="pb-8">
            <StopBody assessment={assessment} caseId={caseId} stop={stop} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Rail(props: { readonly stop: RouteStop; readonly number: number; readonly last: boolean }) {
  const look = stopLook[props.stop.state];
  return (
    <div aria-hidden="true" className="flex flex-col items-center">
      <span
        className={classNames(
          "flex size-9 shrink-0 items-center justify-center rounded-full border-2 font-semibold",
          look.dot,
          props.stop.here && "ring-4 ring-go/25",
        )}
      >
        {look.icon === null ? props.number : <Icon name={look.icon} />}
      </span>
      {!props.last && (
        <span className={classNames("w-0.5 flex-1", props.stop.state === "sent" ? "bg-go" : "bg-line")} />
      )}
    </div>
  );
}

function isFiled(state: StopState): boolean {
  return state === "sent" || state === "drafted";
}

type StopProps = { readonly stop: RouteStop; readonly assessment: Assessment; readonly caseId: string };

function StopBody({ stop, assessment, caseId }: StopProps) {
  const words = useWords(planWords);
  const { how } = useWords(interplayWords);
  const text = useText();
  const { step } = stop;
  const place = assessment.order.steps.find(({ channel }) => channel === step.channel);
  return (
    <div className={classNames("space-y-3", stop.state === "not-here" && "text-soft")}>
      <div className="space-y-1 pt-1">
        <div className="flex flex-wrap items-center gap-2">
          <h3 className="font-semibold">{text(step.title)}</h3>
          <Badge tone={stopLook[stop.state].tone}>{words.stops[stop.state]}</Badge>
          {stop.here && <Badge tone="need">{words.youAreHere}</Badge>}
          {place !== undefined && place.how !== "step" && place.how !== "closed" && (
            <Badge tone="plain">{how[place.how]}</Badge>
          )}
          {step.confidence === "medium" && <Badge tone="plain">{words.check}</Badge>}
        </div>
        <p className="text-[0.9375rem]">
          <WithChinese words={`${text(step.where)} · ${text(step.cost)}`} />
        </p>
      </div>
      <StaleChannel id={step.channel} />
      {place !== undefined && <p className="text-[0.9375rem] text-soft">{place.why.slice(0, 1).map(text).join("")}</p>}
      <EarlierList step={step} />
      {stop.state !== "not-here" && stop.state !== "sent" && (
        <ClosedByFiling brief={stop.state === "later" && !stop.here} route={assessment.route} step={step} />
      )}
      <StopDetails assessment={assessment} reasons={place?.why.slice(1) ?? []} stop={stop} />
      <StopAction caseId={caseId} step={step} stop={stop} />
    </div>
  );
}

function StopDetails(props: {
  readonly stop: RouteStop;
  readonly assessment: Assessment;
  readonly reasons: readonly Text[];
}) {
  const words = useWords(planWords);
  const { whyHere } = useWords(interplayWords);
  const text = useText();
  const { stop, assessment } = props;
  const { step } = stop;
  const clocks = assessment.deadlines.filter((item) => step.clock.includes(item.registerId));
  const cited = [...step.articles, ...[...step.effects, ...step.earlier].flatMap(({ articles }) => articles)];
  return (
    <Disclosure look="quiet" start={stop.here || stop.unmet > 0 ? "open" : "closed"} summary={words.stopDetails}>
      {clocks.length > 0 && (
        <p className="text-[0.9375rem] text-soft">
          {words.clock} {clocks.map((item) => text(item.title)).join(" · ")}
        </p>
      )}
      <Preconditions items={step.preconditions} />
      <Points items={props.reasons} label={whyHere} tone="text-soft" />
      <Points items={step.cannot} label={words.cannot} tone="text-soft" />
      <OddsList step={step} />
      <EffectList route={assessment.route} step={step} />
      <ArticleNotes ids={cited} law={assessment.law} />
    </Disclosure>
  );
}

function Points(props: { readonly label: string; readonly items: readonly Text[]; readonly tone: string }): ReactNode {
  const text = useText();
  return props.items.length === 0 ? null : (
    <div className={classNames("text-[0.9375rem]", props.tone)}>
      <p className="font-medium">{props.label}</p>
      <ul className="list-disc pl-5">
        {props.items.map((item) => (
          <li key={item.zh}>{text(item)}</li>
        ))}
      </ul>
    </div>
  );
}

function StopAction(props: { readonly stop: RouteStop; readonly step: RouteStep; readonly caseId: string }) {
  const words = useWords(planWords);
  const { filing, state } = props.stop;
  if (filing !== null && isFiled(state)) {
    return (
      <div className="flex flex-wrap gap-2">
        <LinkButton
          href={`${caseAddress(props.caseId, "filings")}/${encodeURIComponent(filing.id)}`}
          size="small"
          tone="secondary"
        >
          {words.open}
        </LinkButton>
        {state === "sent" && composable(props.step.channel) && (
          <ComposeButton caseId={props.caseId} channel={props.step.channel} label={words.writeAnother} look="list" />
        )}
      </div>
    );
  }
  return state !== "not-here" && composable(props.step.channel) ? (
    <ComposeButton caseId={props.caseId} channel={props.step.channel} label={words.write} look="list" />
  ) : null;
}
