import type { Channel } from "@youju/law";
import { Link } from "wouter";
import { StaleChannel } from "../../law/stale-note.tsx";
import { Card, Icon } from "../../ui/index.ts";
import { lookUpWords } from "../../words/look-up.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** Channels of which a tool of ours tells more: the office that has jurisdiction, or the number to dial. */
const pages: Readonly<Record<string, "venue" | "hotline">> = {
  "12315-complaint": "venue",
  "12315-report": "venue",
  court: "venue",
  "12345": "hotline",
};

/** A channel as a search finds it: who takes it, where, and the page or the site that leads on. */
export function ChannelRow({ channel }: { readonly channel: Channel }) {
  const words = useWords(lookUpWords);
  const text = useText();
  const page = pages[channel.id];
  const link = channel.where.find((entrance) => entrance.link !== null)?.link ?? null;
  return (
    <Card className="space-y-1.5">
      <h3 className="font-medium">{text(channel.title)}</h3>
      <p className="text-[0.9375rem]">
        <span className="text-soft">{words.whoTakes} </span>
        {text(channel.who)}
      </p>
      <StaleChannel id={channel.id} />
      <p className="flex flex-wrap gap-x-5">
        {page !== undefined && (
          <Link className={leadLook} href={`/tools/${page}`}>
            <Icon name="next" />
            {words.pages[page]}
          </Link>
        )}
        {link !== null && (
          <a className={leadLook} href={link} rel="noreferrer" target="_blank">
            <Icon name="external" />
            {words.official}
            <span className="sr-only"> {text(channel.title)}</span>
          </a>
        )}
      </p>
    </Card>
  );
}

const leadLook = "inline-flex min-h-11 items-center gap-1.5 text-go-ink underline underline-offset-4";
