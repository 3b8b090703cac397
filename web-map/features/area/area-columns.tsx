import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { TestResult } from '../../../schema/generated/operations.ts';
import type { Reading, VenueRow } from '../../api/figures.ts';
import { isMeetingPlace } from '../../api/meeting-place.ts';

import { chance, count, percent } from '../../i18n/number-words.ts';

import { listed, t } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { ResultSign } from '../../ui/result-sign.tsx';
import type { Column } from '../../ui/sortable-table.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { testValue } from '../../ui/test-value.ts';

const resultOrder: readonly TestResult[] = ['PASS', 'FAIL', 'NOT_KNOWN'];

/** Places to meet of an area by status: open, closed, not known. */
export function meetingCounts(reading: Reading, venues: readonly VenueRow[]) {
  const { code, level } = reading.area;
  const here = venues.filter(
    (venue) => isMeetingPlace(venue) && (level === 'WARD' ? venue.ward?.code : venue.locality?.code) === code,
  );
  const open = here.filter(({ status }) => status === 'OPEN').length;
  const unknown = here.filter(({ status }) => status === 'NOT_KNOWN').length;
  return { open, closed: here.length - open - unknown, unknown };
}

function Label({ reading }: { reading: Reading }) {
  // Where too little is known for any level of practice, the label itself says so.
  const isProvisional = reading.provisional && reading.practice.level !== 'NOT_KNOWN';
  const marks = [
    ...(reading.borderline ? [t('map.borderline')] : []),
    ...(isProvisional ? [t('map.provisional')] : []),
  ];
  return (
    <span class="with-swatch">
      <Swatch symbol={labelSymbol(reading.diversity.level, reading.practice.level)} />
      <span>
        {reading.label}
        {marks.length > 0 && <span class="dim block">{listed(marks)}</span>}
      </span>
    </span>
  );
}

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

/** The columns of the table of areas: everything the map tells and the values behind it. */
export function areaColumns(
  readings: readonly Reading[],
  venues: readonly VenueRow[],
): readonly Column<Reading>[] {
  const places = new Map(readings.map((reading) => [reading, meetingCounts(reading, venues)]));
  const isWard = readings[0]?.area.level === 'WARD';
  const locality: Column<Reading> = {
    id: 'locality',
    heading: t('word.hitLocality'),
    cell: ({ area }) => area.locality && <AreaLink {...area.locality} />,
    sortBy: ({ area }) => area.locality?.name,
  };
  return [
    {
      id: 'name',
      heading: t('word.colArea'),
      cell: ({ area }) => <AreaLink code={area.code} name={area.name} />,
      sortBy: ({ area }) => area.name,
    },
    ...(isWard ? [locality] : []),
    {
      id: 'label',
      heading: t('word.colLabel'),
      cell: (reading) => <Label reading={reading} />,
      sortBy: ({ label }) => label,
    },
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
      id: 'firm',
      heading: t('map.colFirm'),
      number: true,
      cell: ({ stability, firmness }) => (
        <>
          {stability === null ? t('map.resultNOT_KNOWN') : percent(stability).replace('.0', '')}
          <span class="dim block">{t(`map.firmness${firmness}`)}</span>
        </>
      ),
      sortBy: ({ stability }) => stability,
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
