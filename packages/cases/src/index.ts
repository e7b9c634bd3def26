export { actOnCases } from "./act-on-cases.ts";
export { addExhibit, type NewExhibit, tooLarge } from "./add-exhibit.ts";
export { assessCase } from "./assess-case.ts";
export { attachmentFile } from "./attachment-files.ts";
export type { BundleRequest } from "./bundle-content.ts";
export { type CardShelf, cardShelf } from "./card-shelf.ts";
export { caseCustody } from "./case-custody.ts";
export { caseDetail } from "./case-detail.ts";
export { caseStamps, stampFile, stampView } from "./case-stamps.ts";
export { catalogueView } from "./catalogue-view.ts";
export { keepLimits } from "./channel-limits.ts";
export { arrangeChatStrip, chatStripView, forgetChatStripOrder } from "./chat-strip.ts";
export { checkLedgers, type LedgerCheck, type LedgerTrouble } from "./check-ledgers.ts";
export { composeFiling } from "./compose-filing.ts";
export { composedFiling, type FilingAt } from "./composed-filing.ts";
export { contactFromMail } from "./contact-from-mail.ts";
export { type ContactAt, contactHistory, listContacts } from "./contact-views.ts";
export { correctFiling } from "./correct-filing.ts";
export { type CaseQuestion, type Clocking, type Counsel, counselWith } from "./counsel.ts";
export { deleteCase } from "./delete-case.ts";
export {
  addDerivedPicture,
  cutStretch,
  derivedPictureFile,
  listDerivedPictures,
  removeDerivedPicture,
} from "./derived-pictures.ts";
export { editFiling } from "./edit-filing.ts";
export { type DeletionReceipt, eraseCase } from "./erase-case.ts";
export { eraseEverything } from "./erase-everything.ts";
export { exhibitCards } from "./exhibit-cards.ts";
export { exhibitDetail } from "./exhibit-detail.ts";
export { exhibitFile } from "./exhibit-file.ts";
export { exhibitPicture } from "./exhibit-picture.ts";
export { exhibitThumbnail } from "./exhibit-thumbnail.ts";
export { type BundleOffice, type BundleSummary, exportBundle } from "./export-bundle.ts";
export { type ExportReceipt, exportEverything } from "./export-everything.ts";
export {
  dropExports,
  type ExportOffice,
  type ExportOrder,
  type ExportRoom,
  exportFile,
  exportJob,
  listExports,
  performExport,
  removeExport,
  startExport,
  sweepExports,
} from "./exports.ts";
export { allowFigures, anonymousFigures } from "./figures/anonymous-figures.ts";
export { statistics } from "./figures/statistics.ts";
export { statisticsFile } from "./figures/statistics-file.ts";
export { filingFile } from "./filing-file.ts";
export { filingPack, filingPackList } from "./filing-pack.ts";
export { prepareFiling } from "./filing-preparation.ts";
export { compareFilingVersions, restoreFilingVersion, type VersionAt } from "./filing-versions.ts";
export { findCase } from "./find-case.ts";
export { type Imported, importBundle } from "./import-bundle.ts";
export { importStamp } from "./import-stamp.ts";
export { indexCasesAgain } from "./index-case.ts";
export { inspectExhibit, inspectingJob, laterReadingJob, readingJob } from "./inspect-exhibit.ts";
export { keepAssessment } from "./keep-assessment.ts";
export { type ChosenAnswer, keepReply, type NewReply } from "./keep-reply.ts";
export { keepFilingVersion, listFilingVersions } from "./keep-version.ts";
export { listLawMoves, listUnseenLawMoves, seeLawMoves } from "./law-moves.ts";
export { lawStanding } from "./law-standing.ts";
export { listAssessments } from "./list-assessments.ts";
export { type CasePage, type ListCases, listCases } from "./list-cases.ts";
export { listEdits, undoEdit } from "./list-edits.ts";
export { listEvents } from "./list-events.ts";
export { listPapers } from "./list-papers.ts";
export { type DemoCase, type DemoExhibit, type DemoFiling, loadDemo } from "./load-demo.ts";
export { makeAttachments } from "./make-attachments.ts";
export { makeVolume } from "./make-volume.ts";
export { markSent, type Sent } from "./mark-sent.ts";
export { mergeCases } from "./merge-cases.ts";
export { planMerge } from "./merge-plan.ts";
export { type OpenCase, openCase } from "./open-case.ts";
export { orderExhibits } from "./order-exhibits.ts";
export { paperSheet } from "./paper-sheet.ts";
export { attachmentsView } from "./planned-attachments.ts";
export { countDemoCases, getProfile, putProfile } from "./profile.ts";
export { purgeCase } from "./purge-case.ts";
export { askForStamps, stampJob, stampLedgerHead, stampLedgersDaily } from "./queue-stamps.ts";
export { type ReadExhibit, readExhibit } from "./read-exhibit.ts";
export { readExhibitAgain } from "./read-exhibit-again.ts";
export { lawAtHand, type Reassessed, reassessCase } from "./reassess-case.ts";
export {
  type PageOfCases,
  reassessAfterChange,
  reassessCases,
  reassessingJob,
  type Stretch,
} from "./reassess-cases.ts";
export { recordClockEvent, withdrawClockEvent } from "./record-clock-event.ts";
export {
  changeContact,
  type NewContact,
  type NewPromise,
  recordContact,
  removeContact,
  restoreContact,
} from "./record-contact.ts";
export { recordCourtFee, withdrawCourtFee } from "./record-court-fee.ts";
export { type FactInput, recordFacts } from "./record-facts.ts";
export { type Outcome, recordOutcome } from "./record-outcome.ts";
export {
  changeSettlement,
  closeCase,
  type NewSettlement,
  outcomeHistory,
  recordSettlement,
  removeSettlement,
  reopenCase,
  restoreOutcome,
} from "./record-outcomes.ts";
export {
  exhibitPage,
  listRedactedCopies,
  makeRedactedCopy,
  redactedCopyFile,
  redactedCopyPage,
  removeRedactedCopy,
} from "./redacted-copies.ts";
export { keepRedaction, redactionView } from "./redaction.ts";
export { linkCases, relativesOf, unlinkCases } from "./relatives.ts";
export { calendarEntries } from "./reminders/calendar-entries.ts";
export {
  deliverReminder,
  deliveryJob,
  type OutgoingMessage,
  retryDelivery,
  type SendMessage,
  type SendOutcome,
  testWay,
} from "./reminders/deliver-reminder.ts";
export { raiseAllReminders, raiseReminders } from "./reminders/raise-reminders.ts";
export { deliveryLog, deliveryView, reminderInbox, seeReminders } from "./reminders/reminder-inbox.ts";
export {
  addCalendarFeed,
  addWay,
  changeReminderSettings,
  changeWay,
  fetchedFeed,
  findWay,
  type ReminderWay,
  reminderSettings,
  removeCalendarFeed,
  removeWay,
} from "./reminders/reminder-settings.ts";
export { removeDemo } from "./remove-demo.ts";
export { listRemovedExhibits, removeExhibit, wipeExhibit } from "./remove-exhibit.ts";
export { restoreCase } from "./restore-case.ts";
export { restoreExhibit } from "./restore-exhibit.ts";
export { retryStamp } from "./retry-stamp.ts";
export { listSavedViews, removeView, renameView, saveView } from "./saved-views.ts";
export { scrubVault, scrubWholeVault } from "./scrub-vault.ts";
export { type SearchCases, searchCases } from "./search-cases.ts";
export { shanghaiDay } from "./shanghai-day.ts";
export { resumeStep, snoozeStep } from "./snooze-step.ts";
export {
  addAuthority,
  demoAuthority,
  keepConfiguredAuthority,
  listAuthorities,
  removeAuthority,
  switchAuthority,
} from "./stamp-authorities.ts";
export { type AskAuthority, type StampOffice, type StampTry, stampNow } from "./stamp-now.ts";
export { type StampStanding, stampStanding } from "./stamp-standing.ts";
export { addTrustRoots, listTrustRoots, removeTrustRoot } from "./trust-roots.ts";
export { undoMerge } from "./undo-merge.ts";
export { type UpdateCase, updateCase } from "./update-case.ts";
export { updateExhibit } from "./update-exhibit.ts";
export { vaultView } from "./vault.ts";
export { withdrawFact } from "./withdraw-fact.ts";
export type { Clock, Records, Workplace } from "./workplace.ts";
