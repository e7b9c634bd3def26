import { type ComponentType, lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { Skeleton } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useWords } from "../../words/use-words.ts";
import { ToolFrame } from "./tool-frame.tsx";
import { ToolHome, type ToolName, toolList } from "./tool-home.tsx";

const ReplyTool = lazy(async () => ({ default: (await import("../replies/reply-tool.tsx")).ReplyTool }));
const PressingTool = lazy(async () => ({ default: (await import("../pressing/pressing-tool.tsx")).PressingTool }));
const DeadlineTool = lazy(async () => ({ default: (await import("./deadline-tool.tsx")).DeadlineTool }));
const FeeTool = lazy(async () => ({ default: (await import("./fee-tool.tsx")).FeeTool }));
const HotlineTool = lazy(async () => ({ default: (await import("./hotline-tool.tsx")).HotlineTool }));
const LawTool = lazy(async () => ({ default: (await import("./law-tool.tsx")).LawTool }));
const KnowledgeTool = lazy(async () => ({ default: (await import("./knowledge-tool.tsx")).KnowledgeTool }));
const VerifyTool = lazy(async () => ({ default: (await import("./verify-tool.tsx")).VerifyTool }));
const VenueTool = lazy(async () => ({ default: (await import("./venue-tool.tsx")).VenueTool }));

const tools: Readonly<Record<ToolName, ComponentType>> = {
  reply: ReplyTool,
  pressing: PressingTool,
  deadline: DeadlineTool,
  fee: FeeTool,
  venue: VenueTool,
  law: LawTool,
  knowledge: KnowledgeTool,
  hotline: HotlineTool,
  verify: VerifyTool,
};

/** The tools: everything is worked out in the page from the law data that came with it. 工具 */
export function ToolScreens() {
  const words = useWords(toolWords);
  return (
    <Switch>
      <Route path="/tools">
        <ToolHome />
      </Route>
      {toolList.map(({ name: tool }) => {
        const Tool = tools[tool];
        return (
          <Route key={tool} path={`/tools/${tool}`}>
            <ToolFrame tool={tool}>
              <Suspense fallback={<Skeleton label={words.loading} />}>
                <Tool />
              </Suspense>
            </ToolFrame>
          </Route>
        );
      })}
      <Route>
        <Redirect replace to="/tools" />
      </Route>
    </Switch>
  );
}
