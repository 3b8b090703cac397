import type { TestResult } from '../../../schema/generated/operations.ts';
import type { Reading, VenueRow } from '../../api/figures.ts';
import { chance, count, percent } from '../../i18n/numbers/number-words.ts';
import { say } from '../../i18n/words/words.ts';
import { labelLook } from '../../styles/label-scale.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import type { Column } from '../../ui/sortable-table.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { ResultSign, testValue } from '../../ui/test-table.tsx';
import { isMeetingPlace } from '../venue/shown-venues.ts';

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
  const marks = [reading.borderline && say('borderline'), isProvisional && say('provisional')].filter(
    Boolean,
  );
  return (
    <span class="with-swatch">
      <Swatch look={labelLook(reading.diversity.level, reading.practice.level)} />
      <span>
        {reading.label}
        {marks.length > 0 && <span class="dim block">{marks.join(', ')}</span>}
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
            {say(`result${test.result}`)}
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
    heading: say('colLocality'),
    cell: ({ area }) => area.locality && <AreaLink {...area.locality} />,
    sortBy: ({ area }) => area.locality?.name,
  };
  return [
    {
      id: 'name',
      heading: say('colArea'),
      cell: ({ area }) => <AreaLink code={area.code} name={area.name} />,
      sortBy: ({ area }) => area.name,
    },
    ...(isWard ? [locality] : []),
    {
      id: 'label',
      heading: say('colLabel'),
      cell: (reading) => <Label reading={reading} />,
      sortBy: ({ label }) => label,
    },
    {
      id: 'blau',
      heading: say('colBlau'),
      number: true,
      cell: ({ diversity }) => (
        <>
          {chance(diversity.blau)}
          <span class="dim block">{say(`level${diversity.level}`)}</span>
        </>
      ),
      sortBy: ({ diversity }) => diversity.blau,
    },
    {
      id: 'largest',
      heading: say('colLargest'),
      cell: ({ diversity }) => `${diversity.largestGroup}, ${percent(diversity.largestGroupShare)}`,
      sortBy: ({ diversity }) => diversity.largestGroupShare,
    },
    {
      id: 'practice',
      heading: say('colPractice'),
      cell: ({ practice }) => (
        <>
          {say(`practice${practice.level}`)}
          <span class="dim block">
            {practice.known === 0
              ? say('knownNoneShort')
              : say('knownShort', { known: practice.known, passed: practice.passed })}
          </span>
        </>
      ),
      sortBy: ({ practice }) => practice.known * 10 + practice.passed,
    },
    ...(readings[0]?.practice.tests ?? []).map(testColumn),
    {
      id: 'venues',
      heading: say('colVenues'),
      number: true,
      cell: (reading) => {
        const of = places.get(reading);
        return of && venues.length > 0 ? `${of.open} / ${of.closed} / ${of.unknown}` : say('loading');
      },
      sortBy: (reading) => places.get(reading)?.open,
    },
    {
      id: 'firm',
      heading: say('colFirm'),
      number: true,
      cell: ({ stability, firmness }) => (
        <>
          {stability === null ? say('resultNOT_KNOWN') : percent(stability).replace('.0', '')}
          <span class="dim block">{say(`firmness${firmness}`)}</span>
        </>
      ),
      sortBy: ({ stability }) => stability,
    },
    {
      id: 'people',
      heading: say('colPeople'),
      number: true,
      cell: ({ area }) => (area.population === null ? say('resultNOT_KNOWN') : count(area.population)),
      sortBy: ({ area }) => area.population,
    },
  ];
}
