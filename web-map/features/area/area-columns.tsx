import type { TestResult } from '../../../schema/generated/operations.ts';
import type { Reading, VenueRow } from '../../api/figures.ts';
import { chance, count, percent } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';
import { ResultSign } from '../../ui/result-sign.tsx';
import type { Column } from '../../ui/sortable-table.tsx';
import { testValue } from '../../ui/test-value.ts';
import { meetingCounts } from './meeting-counts.ts';

const resultOrder: readonly TestResult[] = ['PASS', 'FAIL', 'NOT_KNOWN'];

const testColumn = ({ id, name }: { id: string; name: string }): Column<Reading> => {
  const testOf = (reading: Reading) => reading.practice.tests.find((test) => test.id === id);
  return {
    id,
    width: 'test',
    heading: name,
    cell: (reading) => {
      const test = testOf(reading);
      if (!test) return null;
      return (
        <span class="with-swatch">
          <ResultSign result={test.result} />
          <span>
            {t(`map.result${test.result}`)}
            {test.value !== null && <span class="dim block">{testValue(test)}</span>}
          </span>
        </span>
      );
    },
    sortBy: (reading) => resultOrder.indexOf(testOf(reading)?.result ?? 'NOT_KNOWN'),
  };
};

/** The columns behind the first six: the values that decided the label, each test, and who lives there. */
export function moreColumns(
  readings: readonly Reading[],
  venues: readonly VenueRow[],
): readonly Column<Reading>[] {
  const places = new Map(readings.map((reading) => [reading, meetingCounts(reading, venues)]));
  return [
    {
      id: 'blau',
      heading: t('map.colBlau'),
      number: true,
      cell: ({ diversity }) => (
        <>
          {chance(diversity.blau)}
          <span class="dim block">{t(`map.level${diversity.level}`)}</span>
        </>
      ),
      sortBy: ({ diversity }) => diversity.blau,
    },
    {
      id: 'largest',
      heading: t('map.colLargest'),
      cell: ({ diversity }) => `${diversity.largestGroup}, ${percent(diversity.largestGroupShare)}`,
      sortBy: ({ diversity }) => diversity.largestGroupShare,
    },
    {
      id: 'practice',
      heading: t('map.colPractice'),
      cell: ({ practice }) => (
        <>
          {t(`map.practice${practice.level}`)}
          <span class="dim block">
            {practice.known === 0
              ? t('map.knownNoneShort')
              : t('word.knownShort', { known: practice.known, passed: practice.passed })}
          </span>
        </>
      ),
      sortBy: ({ practice }) => practice.known * 10 + practice.passed,
    },
    ...(readings[0]?.practice.tests ?? []).map(testColumn),
    {
      id: 'venues',
      heading: t('map.colVenues'),
      number: true,
      cell: (reading) => {
        const of = places.get(reading);
        return of && venues.length > 0 ? `${of.open} / ${of.closed} / ${of.unknown}` : t('word.loading');
      },
      sortBy: (reading) => places.get(reading)?.open,
    },
    {
      id: 'people',
      heading: t('word.colPeople'),
      number: true,
      cell: ({ area }) => (area.population === null ? t('map.resultNOT_KNOWN') : count(area.population)),
      sortBy: ({ area }) => area.population,
    },
  ];
}
