import { lazy } from "react";
import { Route, Switch } from "wouter";
import { useWide } from "../ui/use-wide.ts";

const CaseList = lazy(async () => ({ default: (await import("../journey/list/case-list-page.tsx")).CaseListPage }));
const Intake = lazy(async () => ({ default: (await import("../journey/intake/intake-page.tsx")).IntakePage }));
const CaseScreens = lazy(async () => ({ default: (await import("../journey/case/case-screens.tsx")).CaseScreens }));
const CaseListPane = lazy(async () => ({ default: (await import("../journey/list/case-list-pane.tsx")).CaseListPane }));
const ToolScreens = lazy(async () => ({ default: (await import("../journey/tools/tool-screens.tsx")).ToolScreens }));
const Me = lazy(async () => ({ default: (await import("../journey/me/me-page.tsx")).MePage }));
const Reminders = lazy(async () => ({
  default: (await import("../journey/reminders/reminders-page.tsx")).RemindersPage,
}));
const Statistics = lazy(async () => ({
  default: (await import("../journey/statistics/statistics-page.tsx")).StatisticsPage,
}));
const NotFound = lazy(async () => ({ default: (await import("./not-found.tsx")).NotFound }));
const Pair = lazy(async () => ({ default: (await import("../journey/me/pair-page.tsx")).PairPage }));

/** The screens by address. Each loads when first visited. */
export function Screens() {
  return (
    <Switch>
      <Route path="/">
        <CaseList />
      </Route>
      <Route path="/new">
        <Intake caseId={null} step={null} />
      </Route>
      <Route path="/cases/:caseId/intake/:step?">
        {(place) => <Intake caseId={place.caseId} key={place.caseId} step={place.step ?? null} />}
      </Route>
      <Route path="/cases/:caseId/*?">{(place) => <BesideList caseId={place.caseId} />}</Route>
      <Route path="/tools/*?">
        <ToolScreens />
      </Route>
      <Route path="/me">
        <Me />
      </Route>
      <Route path="/reminders">
        <Reminders />
      </Route>
      <Route path="/statistics">
        <Statistics />
      </Route>
      <Route path="/pair">
        <Pair />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

/** A case; from 1024 px up the list stands beside it. */
function BesideList({ caseId }: { readonly caseId: string }) {
  const wide = useWide();
  return (
    <div className="lg:grid print:block lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[20rem_minmax(0,1fr)]">
      {wide && <CaseListPane caseId={caseId} />}
      <CaseScreens caseId={caseId} key={caseId} />
    </div>
  );
}
