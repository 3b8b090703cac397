import type { Assessment } from '../api/held.ts';
import { instantWords } from '../words/say-instant.ts';
import { tell, tellCode } from '../words/tell.ts';
import { PlaceLink } from './navigate.tsx';
import type { Place } from './place.ts';
import { Tag } from './tag.tsx';

/** A report that nobody has approved. */
export type OpenReport = NonNullable<Assessment['actions'][number]['report']>;

/** What was reported and is not public yet, with the way to review it for whoever may. */
export function OpenReportNote({
  report,
  unit,
  about,
  reviewAt,
}: {
  readonly report: OpenReport;
  /** Of an expectation; undefined: the report is of an action. */
  readonly unit?: string;
  /** What it is about, for whoever hears the link alone. */
  readonly about: string;
  readonly reviewAt: Place;
}) {
  const returned = report.state === 'RETURNED';
  return (
    <div class="note">
      <p>
        <Tag progress="attention" text={tell(returned ? 'reportReturned' : 'reportWaits')} />{' '}
        <ReportWords report={report} unit={unit} />
      </p>
      <p class="dim">{tell('reportBy', { by: report.by, at: instantWords(report.at) })}</p>
      {returned && (
        <p>
          {tell('reportReturnedBy', {
            by: report.returnedBy ?? tell('someone'),
            reason: report.returnedBecause ?? '',
          })}
        </p>
      )}
      {report.mayReview && (
        <p>
          <PlaceLink to={reviewAt}>
            {tell('reportReview')}
            <span class="only-heard"> {about}</span>
          </PlaceLink>
        </p>
      )}
    </div>
  );
}

/** What a report says. */
export function ReportWords({
  report: { status, value, note },
  unit,
}: {
  readonly report: OpenReport;
  readonly unit?: string | undefined;
}) {
  const found = value === null ? tell('reportUnmeasured') : tell('reportValue', { value, unit: unit ?? '' });
  return (
    <>
      <strong>{status === null ? found : tellCode('status', status)}</strong> {note}
    </>
  );
}
