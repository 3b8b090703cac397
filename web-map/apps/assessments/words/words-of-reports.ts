/** What the officers' app says of reports on actions and expectations, and of reviewing them. */
export const wordsOfReports = {
  reportWaits: 'Reported, and not public until a colleague has approved it:',
  reportReturned: 'Given back:',
  reportBy: 'Reported by {by}, {at}.',
  reportReturnedBy: 'Given back by {by}: {reason}',
  reportReview: 'Review this report',
  reportReviewTitle: 'Review a report',
  reportReviewLead:
    'Approve it only if it holds, and if it names nobody and nothing by which a person can be known. Once approved it counts, and is public where the assessment is.',
  reportOutcome: 'What becomes of it?',
  reportAPPROVED: 'Approve it',
  reportAPPROVEDHint: 'It counts, and is public where the assessment is.',
  reportRETURNED: 'Give it back',
  reportRETURNEDHint: 'It is not published. Whoever reported it reads your reason.',
  reportReason: 'Why is it given back?',
  reportsWaiting: '{count} to review',
  reportWillWait:
    'Somebody who reviews or publishes reads it first: until then what was approved before stands.',
  reportBeforeReviews: 'Reported before such reports were reviewed.',
  reportUnmeasured: 'Could not be measured.',
  reportValue: '{value} {unit}.',
  revisionREPORT_REVIEWED: 'report reviewed',
  pathopenReports: 'Reports that wait for a review',
} as const;
