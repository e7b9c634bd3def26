import { type CaseDeadline, daysBetween } from "@youju/domain";
import type { LawBook } from "@youju/law";
import type { AnsweredStatement } from "@youju/rules";
import { dayWords } from "../../ui/day-words.ts";
import { Icon, type IconName, LinkButton } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { factValue } from "../case/fact-value.ts";
import { ComposeButton } from "../case/next-step-card.tsx";
import { composable } from "../filing/channels.ts";
import type { ReplyPlace } from "./reply-place.ts";

type EffectsProps = {
  readonly effects: AnsweredStatement["effects"];
  readonly law: LawBook;
  readonly place: ReplyPlace;
};

/** What to capture at once. */
export function CapturePart({ statement }: { readonly statement: AnsweredStatement }) {
  const words = useWords(replyWords);
  const text = useText();
  return (
    <div className="flex items-start gap-3">
      <span className="flex size-9 shrink-0 items-center justify-center rounded-full bg-sunken text-go-ink">
        <Icon name="camera" />
      </span>
      <div className="min-w-0">
        <h4 className="font-semibold">{words.capture}</h4>
        <p>{text(statement.capture)}</p>
      </div>
    </div>
  );
}

/** The windows it starts or uses up, the day promised, what is admitted: what keeping it sets going. */
export function EffectsPart(props: EffectsProps) {
  const words = useWords(replyWords);
  const lines = useEffectLines(props);
  return lines.length === 0 ? null : (
    <section className="space-y-1.5">
      <h4 className="font-semibold">{props.place.detail === null ? words.brings : words.follows}</h4>
      <ul className="space-y-1.5">
        {lines.map(({ icon, line }) => (
          <li className="flex items-start gap-2" key={line}>
            <Icon className="mt-[0.2em] text-soft" name={icon} />
            <span className="min-w-0">{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Line = { readonly icon: IconName; readonly line: string };

function useEffectLines(props: EffectsProps): readonly Line[] {
  const words = useWords(replyWords);
  const language = useLanguage();
  const text = useText();
  const { effects, law, place } = props;
  const { today, detail } = place;
  const titleOf = (id: string) => {
    const rule = law.windows.find((window) => window.id === id);
    return rule === undefined ? id : text(rule.title);
  };
  const untilWords = ({ lastDay, safeDay }: CaseDeadline["deadline"]) =>
    lastDay === null
      ? words.noClock
      : words.startsOn(
          dayWords(lastDay, language, "long"),
          dayWords(safeDay, language, "short"),
          words.left(daysBetween(today, safeDay)),
        );
  const started = effects.starts.map(({ id, clock }) => {
    const until = clock === null ? words.noClock : untilWords(clock.deadline);
    return { icon: "clock" as const, line: `${words.starts(titleOf(id))}${words.colon}${until}` };
  });
  const { promises, admits, sellerAnswer } = effects;
  return [
    ...started,
    ...effects.ends.map((id) => ({ icon: "warning" as const, line: words.ends(titleOf(id)) })),
    ...promises.slice(0, 1).map(({ by }) => ({
      icon: "clock" as const,
      line: by === null ? words.promisedNoDay : words.promised(dayWords(by, language, "long")),
    })),
    ...(admits.elements.length > 0 ? [{ icon: "check" as const, line: words.admits }] : []),
    ...(effects.isNoAnswer ? [{ icon: "info" as const, line: words.noAnswer }] : []),
    ...(sellerAnswer === null || detail === null
      ? []
      : [{ icon: "edit" as const, line: words.answerIs(factValue("sellerAnswer", sellerAnswer, language)) }]),
  ];
}

/** What to do next: the paper written at once where there is one, else the way. */
export function NextPart({ statement, place }: { readonly statement: AnsweredStatement; readonly place: ReplyPlace }) {
  const words = useWords(replyWords);
  const text = useText();
  const { next } = statement;
  return (
    <section className="space-y-2">
      <h4 className="font-semibold">{words.next}</h4>
      <p>{text(next)}</p>
      {place.detail !== null && (
        <NextDoor caseId={place.detail.case.id} channel={next.channel ?? null} paper={next.paper ?? null} />
      )}
    </section>
  );
}

/** The paper for a channel, or the route where no paper is written here. */
export function NextDoor(props: {
  readonly caseId: string;
  readonly channel: string | null;
  readonly paper: string | null;
}) {
  const words = useWords(replyWords);
  const { caseId, channel, paper } = props;
  if (channel !== null && paper !== null && composable(channel)) {
    return <ComposeButton caseId={caseId} channel={channel} label={words.nextPaper} look="list" paper={paper} />;
  }
  return (
    <LinkButton href={`${caseAddress(caseId, "plan")}/route`} icon="next" size="small" tone="secondary">
      {words.nextRoute}
    </LinkButton>
  );
}
