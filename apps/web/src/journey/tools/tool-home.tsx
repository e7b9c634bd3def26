import { Link } from "wouter";
import { Icon, type IconName, Page, PageTitle } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useWords } from "../../words/use-words.ts";

/** A tool, by the last part of its address. */
export type ToolName = "reply" | "pressing" | "deadline" | "fee" | "venue" | "law" | "knowledge" | "hotline" | "verify";

/** The tools in the order they are offered. */
export const toolList: readonly { readonly name: ToolName; readonly icon: IconName }[] = [
  { name: "reply", icon: "chat" },
  { name: "pressing", icon: "stop" },
  { name: "deadline", icon: "clock" },
  { name: "fee", icon: "money" },
  { name: "venue", icon: "document" },
  { name: "law", icon: "scales" },
  { name: "knowledge", icon: "info" },
  { name: "hotline", icon: "phone" },
  { name: "verify", icon: "check" },
];

/** The list of tools. */
export function ToolHome() {
  const words = useWords(toolWords);
  return (
    <Page width="wide">
      <PageTitle>{words.title}</PageTitle>
      <p className="text-soft">{words.intro}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {toolList.map((tool) => (
          <li key={tool.name}>
            <Link
              className="flex h-full min-h-20 items-center gap-4 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
              href={`/tools/${tool.name}`}
            >
              <span className="flex size-12 shrink-0 items-center justify-center rounded-full bg-go-wash text-xl text-go-ink">
                <Icon name={tool.icon} />
              </span>
              <span className="min-w-0 flex-1">
                <span className="block text-[1.0625rem] font-semibold">{words.names[tool.name]}</span>
                <span className="block text-[0.9375rem] text-soft">{words.notes[tool.name]}</span>
              </span>
              <Icon className="text-soft" name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
