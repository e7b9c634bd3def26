import { LinkButton, Section } from "../../ui/index.ts";
import { statisticsWords } from "../../words/statistics.ts";
import { useWords } from "../../words/use-words.ts";

/** The way to the person's own figures. */
export function StatisticsLink() {
  const words = useWords(statisticsWords);
  return (
    <Section id="statistics" title={words.title}>
      <LinkButton href="/statistics" icon="scales" tone="secondary">
        {words.open}
      </LinkButton>
    </Section>
  );
}
