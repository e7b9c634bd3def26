import type { CalendarFeedView } from "@youju/api";
import { type FormEvent, useState } from "react";
import { useAddFeed, useRemoveFeed } from "../../api/reminders.ts";
import {
  Banner,
  Button,
  Card,
  CopyButton,
  ErrorNotice,
  Instant,
  Section,
  showToast,
  TextInput,
} from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useWords } from "../../words/use-words.ts";

/** Calendar subscriptions; a link is shown once, when it is made. */
export function FeedsSection({ feeds }: { readonly feeds: readonly CalendarFeedView[] }) {
  const words = useWords(reminderWords);
  const add = useAddFeed();
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== "") {
      add.mutate(name.trim(), {
        onSuccess: () => {
          setName("");
          setTried(false);
        },
      });
    }
  };
  const link = add.data === undefined ? null : `${location.origin}${add.data.path}`;
  return (
    <Section id="reminders-feeds" title={words.feeds.title}>
      <Card className="space-y-3">
        <p>{words.feeds.text}</p>
        {feeds.length === 0 && <p className="text-soft">{words.feeds.none}</p>}
        <ul className="divide-y divide-line">
          {feeds.map((feed) => (
            <li className="py-3" key={feed.id}>
              <Feed feed={feed} />
            </li>
          ))}
        </ul>
        {link !== null && (
          <Banner
            action={<CopyButton name={words.feeds.link} text={link} />}
            announce
            title={words.feeds.link}
            tone="done"
          >
            <p>{words.feeds.linkText}</p>
            <p className="font-mono text-[0.875rem] break-all">{link}</p>
          </Banner>
        )}
        <form className="space-y-3" noValidate onSubmit={submit}>
          <TextInput
            autoComplete="off"
            error={tried && name.trim() === "" ? words.ways.needed : undefined}
            label={words.feeds.name}
            onChange={setName}
            value={name}
          />
          <ErrorNotice error={add.error} />
          <Button busy={add.isPending} size="small" tone="secondary" type="submit">
            {words.feeds.add}
          </Button>
        </form>
      </Card>
    </Section>
  );
}

function Feed({ feed }: { readonly feed: CalendarFeedView }) {
  const words = useWords(reminderWords).feeds;
  const remove = useRemoveFeed();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="min-w-0">
        <h3 className="font-medium break-words">{feed.name}</h3>
        <p className="text-[0.9375rem] text-soft">
          {feed.fetchedAt === null ? (
            words.never
          ) : (
            <>
              {words.fetched} <Instant at={feed.fetchedAt} />
            </>
          )}
        </p>
      </div>
      <Button
        busy={remove.isPending}
        onClick={() => remove.mutate(feed.id, { onSuccess: () => showToast({ text: words.ended }) })}
        size="small"
        tone="quiet"
      >
        {words.end}
        <span className="sr-only">{feed.name}</span>
      </Button>
      <ErrorNotice error={remove.error} />
    </div>
  );
}
