import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { instantWords } from '../words/say-instant.ts';
import { RouteLink } from './navigate.tsx';
import type { Route } from './route.ts';
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
  readonly reviewAt: Route;
}) {
  const returned = report.state === 'RETURNED';
  return (
    <div class="note">
      <p>
        <Tag progress="attention" text={t(returned ? 'officers.reportReturned' : 'officers.reportWaits')} />{' '}
        <ReportWords report={report} unit={unit} />
      </p>
      <p class="dim">{t('officers.reportBy', { by: report.by, at: instantWords(report.at) })}</p>
      {returned && (
        <p>
          {t('officers.reportReturnedBy', {
            by: report.returnedBy ?? t('officers.someone'),
            reason: report.returnedBecause ?? '',
          })}
        </p>
      )}
      {report.mayReview && (
        <p>
          <RouteLink to={reviewAt}>
            {t('officers.reportReview')}
            <span class="only-heard"> {about}</span>
          </RouteLink>
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
  const found =
    value === null ? t('officers.reportUnmeasured') : t('officers.reportValue', { value, unit: unit ?? '' });
  return (
    <>
      <strong>{status === null ? found : codeWords('officers.status', status)}</strong> {note}
    </>
  );
}
