export {
  type FactToRecord,
  type RefusedFor,
  useAssessCase,
  useComposeFiling,
  useDeleteCase,
  useEditFiling,
  useMarkSent,
  useRecordFacts,
  useRecordOutcome,
  useRestoreCase,
  useSaveProfile,
  useUpdateCase,
  useWithdrawFact,
} from "./acts.ts";
export { useCaseChanges } from "./changes.ts";
export {
  type ContactSaid,
  type PromiseSaid,
  useChangeContact,
  useRecordContact,
  useRemoveContact,
  useRestoreContact,
  useResumeStep,
  useSnoozeStep,
} from "./contacts.ts";
export {
  exhibitAddress,
  filingAddress,
  useAssessments,
  useCase,
  useCaseEvents,
  useExhibit,
  useFiling,
  useInstallation,
  usePapers,
} from "./queries.ts";
