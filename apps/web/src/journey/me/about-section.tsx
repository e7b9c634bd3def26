import type { InstallationView } from "@youju/api";
import { Badge, buttonLook, Card, Day, Icon, Section } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { useWords } from "../../words/use-words.ts";

/** Which version and which law this is, and what it cannot be. */
export function AboutSection({ installation }: { readonly installation: InstallationView }) {
  const words = useWords(meWords).about;
  return (
    <Section id="about" title={words.title}>
      <Card className="space-y-4">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2">
          <dt className="text-soft">{words.version}</dt>
          <dd>{installation.version}</dd>
          <dt className="text-soft">{words.edition}</dt>
          <dd>
            <code title={installation.edition}>{installation.edition.slice(0, 12)}</code>
          </dd>
          <dt className="text-soft">{words.today}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            <Day date={installation.today} />
            {installation.testClock && <Badge tone="need">{words.testClock}</Badge>}
          </dd>
        </dl>
        {installation.lan && <p>{words.lan}</p>}
        <p className="text-soft">{words.privacy}</p>
        <p>{words.notLawyer}</p>
        <a className={buttonLook("secondary")} href="tel:12348">
          <Icon name="phone" />
          {words.call}
        </a>
      </Card>
    </Section>
  );
}
