export {
  type FactToRecord,
  type RefusedFor,
  useAssessCase,
  useComposeFiling,
  useDeleteCase,
  useEditFiling,
  useMarkSent,
  useReadExhibitAgain,
  useRecordFacts,
  useRecordOutcome,
  useRemoveExhibit,
  useRestoreCase,
  useSaveProfile,
  useUpdateCase,
  useUpdateExhibit,
  useWithdrawFact,
} from "./acts.ts";
export { useCaseChanges } from "./changes.ts";
export {
  exhibitAddress,
  filingAddress,
  useAssessments,
  useCase,
  useCaseEvents,
  useExhibit,
  useFiling,
  useInstallation,
} from "./queries.ts";
