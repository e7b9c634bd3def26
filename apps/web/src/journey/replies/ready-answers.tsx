import type { AnsweredStatement } from "@youju/rules";
import { useState } from "react";
import { CopyButton, Segmented, showToast } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { factName } from "../case/fact-value.ts";
import type { Answered } from "./reply-place.ts";

type Tone = "polite" | "firm";

/** The answer in the tone chosen, to be copied; only what is ready to send stands here. */
export function ReadyAnswers(props: {
  readonly statement: AnsweredStatement;
  readonly onTaken: (answered: Answered) => void;
}) {
  const words = useWords(replyWords);
  const language = useLanguage();
  const { messages, kind, name } = props.statement;
  const tones = (["polite", "firm"] as const).filter((tone) => messages[tone] !== null);
  const [wanted, setTone] = useState<Tone>("polite");
  const tone = tones.includes(wanted) ? wanted : tones[0];
  const message = tone === undefined ? null : messages[tone];
  if (message === null || tone === undefined) {
    return null;
  }
  const taken = () => {
    showToast({ text: words.copied });
    props.onTaken({ tone, statement: props.statement.id });
  };
  return (
    <section className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h4 className="font-semibold">{kind === "offer" ? words.counter : words.answers}</h4>
        {tones.length > 1 && (
          <Segmented
            label={words.tone}
            onChange={(value) => setTone(value === "firm" ? "firm" : "polite")}
            segments={tones.map((each) => ({ value: each, label: words.tones[each] }))}
            value={tone}
          />
        )}
      </div>
      <blockquote className="rounded-2xl rounded-br-sm bg-go-wash px-4 py-3 text-go-ink" lang="zh-CN">
        {message.zh}
      </blockquote>
      {language === "en" && message.en !== null && (
        <p className="text-[0.9375rem] text-soft">
          {words.says}
          {message.en}
        </p>
      )}
      {messages.wanting.length > 0 && (
        <p className="text-[0.9375rem] text-soft">
          {words.wanting(messages.wanting.map((fact) => factName(fact, language)).join(words.or))}
        </p>
      )}
      <CopyButton label={words.copy} name={name[language]} onCopied={taken} text={message.zh} tone="primary" />
    </section>
  );
}
