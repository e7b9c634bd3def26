import { useInstallation } from "../../api/queries.ts";
import { ErrorNotice, Page, PageTitle, Skeleton } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { useWords } from "../../words/use-words.ts";
import { EverythingSection } from "../export/everything-section.tsx";
import { AuthoritiesSection } from "../stamps/authorities-section.tsx";
import { StoreSection } from "../vault/store-section.tsx";
import { AboutSection } from "./about-section.tsx";
import { BackupSection } from "./backup-section.tsx";
import { DemoSection } from "./demo-section.tsx";
import { DisplaySection } from "./display-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { RemindersLink } from "./reminders-link.tsx";
import { StatisticsLink } from "./statistics-link.tsx";

/** 我的: the person's details, how it looks, examples, backup, and what this is. */
export function MePage() {
  const words = useWords(meWords);
  const installation = useInstallation();
  return (
    <Page className="space-y-6 pt-5 lg:pt-8">
      <PageTitle>{words.title}</PageTitle>
      <ErrorNotice error={installation.error} onRetry={() => void installation.refetch()} />
      {installation.isPending && <Skeleton label={words.loading} rows={2} />}
      {installation.data && <ProfileSection profile={installation.data.profile} />}
      <DisplaySection />
      {installation.data && (
        <>
          <RemindersLink />
          <StatisticsLink />
          <DemoSection count={installation.data.demoCases} />
          <StoreSection />
          <AuthoritiesSection />
          <BackupSection />
          <EverythingSection />
          <AboutSection installation={installation.data} />
        </>
      )}
    </Page>
  );
}
