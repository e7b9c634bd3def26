import { type Assessment, filingOutcomes, type InterplayEffect, type RouteStep, type StepEffect } from "@youju/domain";
import { Badge, Disclosure, Icon, type Tone, WithChinese } from "../../ui/index.ts";
import { interplayWords } from "../../words/interplay.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";

const tones: Record<InterplayEffect, Tone> = {
  closes: "urgent",
  "closes-while-pending": "urgent",
  delays: "wait",
  "ask-first": "need",
  opens: "done",
  reopens: "done",
  "leaves-open": "plain",
};

/**
 * What other ways filing here closes once it is accepted: the thing to know before pressing "submit". `brief` names them
 * in one line, for stops whose turn has not come.
 */
export function ClosedByFiling(props: {
  readonly step: RouteStep;
  readonly route: Assessment["route"];
  readonly brief: boolean;
}) {
  const words = useWords(interplayWords);
  const text = useText();
  const { step, route, brief } = props;
  const closing = step.effects.filter(({ effect, when }) => effect.startsWith("closes") && when.includes("accepted"));
  if (closing.length === 0) {
    return brief ? null : <p className="text-[0.9375rem] text-soft">{words.shutsNothing}</p>;
  }
  if (brief) {
    const closed = new Set(closing.flatMap(({ channels }) => channels));
    const titles = route.filter(({ channel }) => closed.has(channel)).map(({ title }) => text(title));
    return (
      <p className="text-[0.9375rem] text-need-ink">
        <WithChinese words={`${words.whatItDoes}${words.colon}${titles.join(words.comma)}`} />
      </p>
    );
  }
  return (
    <div className="text-[0.9375rem] text-need-ink">
      <p className="font-medium">{words.whatItDoes}</p>
      <ul className="list-disc pl-5">
        {closing.map((effect) => (
          <li key={effect.rule}>
            <EffectTargets effect={effect} route={route} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EffectTargets({ effect, route }: { readonly effect: StepEffect; readonly route: Assessment["route"] }) {
  const words = useWords(interplayWords);
  const text = useText();
  const titles = effect.channels.flatMap((channel) => {
    const step = route.find((each) => each.channel === channel);
    return step === undefined ? [] : [text(step.title)];
  });
  return (
    <>
      <span className="font-medium">
        <WithChinese words={titles.join(words.comma)} />
        {words.colon}
      </span>
      {text(effect.text)}
    </>
  );
}

/** All that filing here does to other ways, the gravest first, each with how far it has to get. */
export function EffectList({ step, route }: { readonly step: RouteStep; readonly route: Assessment["route"] }) {
  const words = useWords(interplayWords);
  return step.effects.length === 0 ? null : (
    <Disclosure look="quiet" summary={words.allEffects(step.effects.length)}>
      <ul className="space-y-3 text-[0.9375rem]">
        {step.effects.map((effect) => (
          <li className="space-y-1" key={effect.rule}>
            <EffectHead confidence={effect.confidence} effect={effect.effect} note={<When effect={effect} />} />
            <p>
              <EffectTargets effect={effect} route={route} />
            </p>
          </li>
        ))}
      </ul>
      <p className="text-[0.9375rem] text-soft">{words.rest}</p>
    </Disclosure>
  );
}

function When({ effect: { when } }: { readonly effect: StepEffect }) {
  const words = useWords(interplayWords);
  const outcomes = when.map((outcome) => words.outcomes[outcome]).join(words.comma);
  return <>{when.length === filingOutcomes.length ? words.always : words.when(outcomes)}</>;
}

function EffectHead(props: {
  readonly effect: InterplayEffect;
  readonly confidence: StepEffect["confidence"];
  readonly note: React.ReactNode;
}) {
  const words = useWords(interplayWords);
  const { check } = useWords(planWords);
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Badge tone={tones[props.effect]}>{words.effects[props.effect]}</Badge>
      {props.confidence === "medium" && <Badge tone="plain">{check}</Badge>}
      <span className="text-soft">{props.note}</span>
    </p>
  );
}

/** What was filed before and bears on this step. */
export function EarlierList({ step }: { readonly step: RouteStep }) {
  const words = useWords(interplayWords);
  const text = useText();
  return step.earlier.length === 0 ? null : (
    <div className="space-y-2 rounded-xl border border-line bg-sunken px-4 py-3 text-[0.9375rem]">
      <p className="font-medium">{words.earlier}</p>
      <ul className="space-y-2">
        {step.earlier.map(({ after, rule, effect, text: said, confidence }) => (
          <li className="space-y-1" key={`${after?.channel} ${after?.outcome} ${rule}`}>
            <EffectHead
              confidence={confidence}
              effect={effect}
              note={after === null ? words.saidOnly : words.after(text(after.title), words.outcomes[after.outcome])}
            />
            <p>{text(said)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Published figures with their source and how many they were counted over; or, honestly, that there is none. */
export function OddsList({ step }: { readonly step: RouteStep }) {
  const words = useWords(interplayWords);
  const { check } = useWords(planWords);
  const text = useText();
  if (step.odds.length === 0) {
    return <p className="text-[0.9375rem] text-soft">{words.noOdds}</p>;
  }
  return (
    <div className="space-y-1 text-[0.9375rem]">
      <p className="font-medium">{words.odds}</p>
      <p className="text-soft">{words.oddsNote}</p>
      <ul className="divide-y divide-line">
        {step.odds.map((odds) => (
          <li className="space-y-0.5 py-2" key={`${odds.figure.zh} ${odds.measures.zh}`}>
            <p className="flex flex-wrap items-center gap-2">
              <strong className="text-base">{text(odds.figure)}</strong>
              {text(odds.measures)}
              {odds.confidence === "medium" && <Badge tone="plain">{check}</Badge>}
            </p>
            <p className="flex flex-wrap items-center gap-x-2 text-soft">
              {text(odds.place)} · {text(odds.period)} ·{" "}
              {odds.n === null ? words.noN : words.n(odds.n.toLocaleString("en-US"))}
              <a
                className="inline-flex min-h-11 items-center gap-1 text-go-ink underline underline-offset-4"
                href={odds.source}
                rel="noreferrer"
                target="_blank"
              >
                <Icon name="external" />
                {words.source}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
