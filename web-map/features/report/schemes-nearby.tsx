import type { VNode } from 'preact';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Assessment } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Nearby = NonNullable<Assessment['cumulative']>['schemes'][number];

interface Props extends Pick<Assessment, 'cumulative'> {
  readonly translator: ReportTranslator;
}

/** What schemes nearby add up to, as the evidence froze it; each leads to its own report. */
export const SchemesNearby = ({ cumulative, translator }: Props): VNode | null => {
  if (!cumulative) return null;
  const { t, untranslated, count, date } = translator;
  return (
    <>
      <h3>{t('page.ciaNearby')}</h3>
      <p>{cumulative.sentence}</p>
      {cumulative.schemes.length > 0 && (
        <ReportTable
          caption={t('page.ciaNearby')}
          captionHeard
          head={[t('page.ciaScheme'), t('page.ciaWhen'), t('page.ciaHomes'), t('page.ciaLost')]}
          rows={cumulative.schemes.map(({ id, title, distanceMetres, homes, on, ...places }) => [
            <a key={id} href={`/assessments/${id}`}>
              {t('page.ciaMetresAway', { title: untranslated(title), metres: count(distanceMetres) })}
            </a>,
            date(on),
            homes === null ? t('page.ciaNotGiven') : count(homes),
            lostWords(places, translator),
          ])}
        />
      )}
    </>
  );
};

/** None named is not none lost, where something is left open. */
function lostWords(
  { meetingPlacesLost, meetingPlacesSaid }: Pick<Nearby, 'meetingPlacesLost' | 'meetingPlacesSaid'>,
  { t, codeWords, count }: ReportTranslator,
): string {
  if (meetingPlacesSaid !== false) return count(meetingPlacesLost);
  if (meetingPlacesLost === 0) return codeWords('page.fate', 'NONE');
  return t('briefing.atLeast', { value: count(meetingPlacesLost) });
}
