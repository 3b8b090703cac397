import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { Firmness } from '../../../schema/generated/operations.ts';
import type { Reading, VenueRow } from '../../api/figures.ts';
import { count } from '../../i18n/number-words.ts';
import { apart, listed, pageTranslator, t, untranslated } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import type { Column } from '../../ui/sortable-table.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { meetingCounts } from './meeting-counts.ts';
import type { TableLine } from './table-lines.ts';

const firmestFirst: readonly Firmness[] = ['FIRM', 'SENSITIVE', 'NOT_ENOUGH_EVIDENCE'];

/** Records that a document counts or states: only these make a mark. */
const recordsOf = ({ area }: TableLine): number =>
  (area.practiceOnRecord?.items ?? []).filter(({ makesMark }) => makesMark).length;

/** Towns of which a record speaks without saying in which of the wards that carry the name. */
const townsOf = ({ area }: TableLine): readonly string[] => {
  const marked = (area.practiceOnRecord?.inTown ?? []).filter(({ makesMark }) => makesMark);
  return [...new Set(marked.flatMap(({ evidence }) => evidence.place ?? []))];
};

/** The public words first, the method's term and what may move it behind. */
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
        {reading.publicLabel}
        <span class="dim block">{listed([reading.label, ...marks])}</span>
        {reading.beside.map((text) => (
          <span key={text} class="dim block">
            {text}
          </span>
        ))}
      </span>
    </span>
  );
}

/** Both halves in a word each, and the one number where there is one. */
export const firmnessLines = ({
  diversityFirmness,
  practiceFirmness,
  variantsSame: same,
  variantsRun: run,
}: Pick<TableLine, 'diversityFirmness' | 'practiceFirmness' | 'variantsSame' | 'variantsRun'>) => [
  t('map.firmRow', { word: t(`map.firmness${diversityFirmness}`) }),
  t('map.firmColumn', { word: t(`map.firmness${practiceFirmness}`) }),
  ...(same === null ? [] : [t('word.variantsSame', { same, run })]),
];

function OnRecord({ line }: { line: TableLine }) {
  const [records, towns] = [recordsOf(line), townsOf(line)];
  return (
    <>
      {records > 0 || towns.length === 0
        ? line.area.practiceOnRecord?.markWords
        : t('word.onRecordInTown', { names: apart(towns.map(untranslated)) })}
      {records > 0 && <span class="dim block">{pageTranslator().amount(records, 'records')}</span>}
    </>
  );
}

/** The six columns that the table of areas begins with: what it is called, why, how firmly, and what is there. */
export function firstColumns(
  lines: ReadonlyMap<string, TableLine>,
  venues: readonly VenueRow[],
): readonly Column<Reading>[] {
  const lineOf = ({ area }: Reading) => lines.get(area.code);
  const openAt = (reading: Reading) => (venues.length > 0 ? meetingCounts(reading, venues) : undefined);
  return [
    {
      id: 'name',
      heading: t('word.colArea'),
      cell: ({ area }) => (
        <>
          <AreaLink code={area.code} name={area.name} />
          {area.locality && (
            <span class="dim block light">
              {t('word.locality', { name: untranslated(area.locality.name) })}
            </span>
          )}
        </>
      ),
      sortBy: ({ area }) => area.name,
    },
    {
      id: 'label',
      heading: t('word.colLabel'),
      cell: (reading) => <Label reading={reading} />,
      sortBy: ({ publicLabel }) => publicLabel,
    },
    {
      id: 'why',
      heading: t('map.colWhy'),
      cell: (reading) => lineOf(reading)?.reasons[0] ?? t('word.loading'),
      sortBy: ({ diversity }) => diversity.blau,
    },
    {
      id: 'firm',
      heading: t('map.colHowFirm'),
      cell: (reading) => {
        const line = lineOf(reading);
        if (!line) return t('word.loading');
        const [first, ...more] = firmnessLines(line);
        return (
          <>
            {first}
            {more.map((each) => (
              <span key={each} class="dim block">
                {each}
              </span>
            ))}
          </>
        );
      },
      sortBy: (reading) => {
        const line = lineOf(reading);
        return line && firmestFirst.indexOf(line.diversityFirmness) - (line.variantsSame ?? 0) / 100;
      },
    },
    {
      id: 'open',
      heading: t('map.colOpen'),
      number: true,
      cell: (reading) => {
        const of = openAt(reading);
        if (!of) return t('word.loading');
        return (
          <>
            {of.open === 0 ? t('map.openNone') : count(of.open)}
            {of.unknown > 0 && <span class="dim block">{t('map.openUnknown', { count: of.unknown })}</span>}
          </>
        );
      },
      sortBy: (reading) => openAt(reading)?.open,
    },
    {
      id: 'record',
      heading: t('map.colRecord'),
      cell: (reading) => {
        const line = lineOf(reading);
        return line ? <OnRecord line={line} /> : t('word.loading');
      },
      sortBy: (reading) => {
        const line = lineOf(reading);
        return line && recordsOf(line) + townsOf(line).length / 100;
      },
    },
  ];
}
