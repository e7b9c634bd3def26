import { Card, CopyButton, Section } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { useWords } from "../../words/use-words.ts";

const backup = "npx youju backup youju-backup.tar.gz";
const restore = "npx youju restore youju-backup.tar.gz";

/** How to keep a copy of everything, and how to bring it back. */
export function BackupSection() {
  const words = useWords(meWords).backup;
  return (
    <Section id="backup" title={words.title}>
      <Card className="space-y-3">
        <p>{words.text}</p>
        <Command line={backup} name={words.command} />
        <p>{words.restore}</p>
        <Command line={restore} name={words.restoreCommand} />
      </Card>
    </Section>
  );
}

function Command({ line, name }: { readonly line: string; readonly name: string }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 rounded-xl bg-sunken py-1 pr-1 pl-4">
      <code className="min-w-0 text-[0.9375rem]">{line}</code>
      <CopyButton name={name} text={line} tone="quiet" />
    </div>
  );
}
