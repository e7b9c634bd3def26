import { answerPicked, answerReply, type ReplyAsked } from "@youju/rules";
import { type ReactNode, useMemo, useState } from "react";
import { type ReplyLaw, useReplyLaw } from "../../law/use-reply-law.ts";
import { Badge, Card, ErrorNotice, Skeleton } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ChatPicture } from "./chat-picture.tsx";
import { KeepReply } from "./keep-reply.tsx";
import { ReplyBox } from "./reply-box.tsx";
import type { Answered, Asked, Heard, ReplyPlace, Speaker } from "./reply-place.ts";
import { SaidWords } from "./said-words.tsx";
import { LikenessCard, PickFold, StatementCard } from "./statement-card.tsx";
import { StatementList } from "./statement-list.tsx";
import { lookNow, useVerdictWords } from "./verdict-part.tsx";

const nothingAsked: Asked = { text: "", speaker: null, exhibitId: null };

/** 对方怎么说: their words in, whether it stands and what to answer out; everything worked out in the page. */
export function ReplyDesk(props: {
  readonly place: ReplyPlace;
  readonly start?: string;
  readonly children?: ReactNode;
}) {
  const words = useWords(replyWords);
  const { place } = props;
  const [asked, setAsked] = useState<Asked>({ ...nothingAsked, text: props.start ?? "" });
  const [begun, setBegun] = useState(asked.text !== "");
  const [picturing, setPicturing] = useState(false);
  const query = useReplyLaw(place.kind, begun || asked.text !== "");
  return (
    <div className="space-y-4">
      <Card className="space-y-4">
        <ReplyBox
          asked={asked}
          onAsk={setAsked}
          onBegin={() => setBegun(true)}
          onPicture={place.detail === null ? null : () => setPicturing(true)}
        >
          {props.children}
        </ReplyBox>
      </Card>
      {picturing && place.detail !== null && (
        <ChatPicture
          detail={place.detail}
          onClose={() => setPicturing(false)}
          onUse={(text, exhibitId) => {
            setPicturing(false);
            setAsked({ ...asked, text, exhibitId });
          }}
        />
      )}
      {asked.text !== "" && query.data === undefined && query.error === null && (
        <Skeleton label={words.loading} rows={2} />
      )}
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {asked.text !== "" && query.data !== undefined && (
        <Results asked={asked} key={asked.text} place={place} record={query.data} />
      )}
    </div>
  );
}

/** What the person made of the reading: meanings confirmed, put aside, picked. */
type Sorted = {
  readonly confirmed: readonly string[];
  readonly dismissed: readonly string[];
  readonly picked: readonly string[];
};

function Results(props: { readonly asked: Asked; readonly place: ReplyPlace; readonly record: ReplyLaw }) {
  const words = useWords(replyWords);
  const { asked, place, record } = props;
  const [sorted, setSorted] = useState<Sorted>({ confirmed: [], dismissed: [], picked: [] });
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { sure, unsure, nearest } = useHeard(props, sorted);
  const put = (part: keyof Sorted, id: string) => setSorted({ ...sorted, [part]: [...sorted[part], id] });
  const dismiss = (id: string) =>
    setSorted({
      ...sorted,
      picked: sorted.picked.filter((each) => each !== id),
      dismissed: [...sorted.dismissed, id],
    });
  const none = sure.length === 0 && unsure.length === 0;
  return (
    <div className="space-y-4">
      <section aria-live="polite" className="space-y-2">
        <h2 className="text-lg font-semibold">{none ? words.unknown : words.found(sure.length + unsure.length)}</h2>
        {none ? (
          <p>{words.unknownText}</p>
        ) : (
          <SaidWords statements={[...sure, ...unsure].map(({ statement }) => statement)} text={asked.text} />
        )}
        {sure.length > 1 && <Overview heard={sure} />}
      </section>
      {unsure.map(({ statement }) => (
        <LikenessCard
          key={statement.id}
          onNo={() => put("dismissed", statement.id)}
          onYes={() => put("confirmed", statement.id)}
          statement={statement}
        />
      ))}
      {place.detail !== null && (
        <KeepReply
          answered={answered}
          asked={{ ...asked, speaker: asked.speaker ?? usualSpeaker(sure, record) }}
          detail={place.detail}
          heard={sure}
        />
      )}
      {sure.map((heard) => (
        <StatementCard
          heard={heard}
          key={heard.statement.id}
          law={record.law}
          onDismiss={() => dismiss(heard.statement.id)}
          onTaken={setAnswered}
          place={place}
          speaker={asked.speaker}
        />
      ))}
      <PickFold open={none}>
        <StatementList
          nearest={nearest}
          onPick={(id) =>
            setSorted({
              ...sorted,
              picked: [...sorted.picked.filter((each) => each !== id), id],
              dismissed: sorted.dismissed.filter((each) => each !== id),
            })
          }
          speaker={asked.speaker}
          topics={record.replies}
        />
      </PickFold>
    </div>
  );
}

/** Who usually says such a thing, where the person did not say who it was. */
function usualSpeaker([first]: readonly Heard[], { replies }: ReplyLaw): Speaker {
  const entries = replies.flatMap((topic) => topic.entries);
  return entries.find(({ id }) => id === first?.statement.id)?.speakers[0] ?? null;
}

/** Several statements at a glance, each leading to its card. */
function Overview({ heard }: { readonly heard: readonly Heard[] }) {
  const text = useText();
  const verdict = useVerdictWords();
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-card px-4">
      {heard.map(({ statement }) => (
        <li key={statement.id}>
          <a className="flex min-h-11 items-center gap-3 py-2 hover:underline" href={`#said-${statement.id}`}>
            <Badge tone={lookNow(statement).badge}>{verdict(statement)}</Badge>
            <span className="min-w-0">{text(statement.name)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Everything heard, answered anew whenever a fact of the place changes. */
function useHeard(
  { asked, place, record }: { readonly asked: Asked; readonly place: ReplyPlace; readonly record: ReplyLaw },
  { confirmed, dismissed, picked }: Sorted,
) {
  const { kind, facts, range, today } = place;
  const question = useMemo<ReplyAsked>(
    () => ({ ...asked, kind, facts, range, saidOn: today, ...record }),
    [asked, kind, facts, range, today, record],
  );
  const answer = useMemo(() => answerReply(question), [question]);
  const read = answer.statements.filter(({ id }) => !dismissed.includes(id) && !picked.includes(id));
  const isSure = (id: string, by: string | undefined) => by === "phrase" || confirmed.includes(id);
  const sure: readonly Heard[] = [
    ...picked.map((id): Heard => ({ statement: answerPicked(id, question), by: "picked" })),
    ...read
      .filter(({ id, read: found }) => isSure(id, found?.by))
      .map(
        (statement): Heard => ({
          statement: confirmed.includes(statement.id)
            ? { ...answerPicked(statement.id, question), read: statement.read }
            : statement,
          by: "words",
        }),
      ),
  ];
  const unsure = read
    .filter(({ id, read: found }) => !isSure(id, found?.by))
    .map((statement): Heard => ({ statement, by: "likeness" }));
  return { sure, unsure, nearest: answer.nearest };
}
