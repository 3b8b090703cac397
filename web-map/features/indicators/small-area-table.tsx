import { fromRecords } from '../../i18n/from-records.ts';
import { count } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { type Column, SortableTable } from '../../ui/sortable-table.tsx';
import { figureColumns } from './figure-columns.tsx';
import { readyFill, smallAreaLines } from './layer-figures.ts';

interface SmallArea {
  readonly code: string;
  readonly name: string;
  readonly residents: number;
  readonly ward: { readonly code: string; readonly name: string };
}

const named = (): readonly Column<SmallArea>[] => [
  {
    id: 'name',
    heading: t('word.colSmallArea'),
    cell: ({ name, code }) => (
      <>
        {untranslated(name)}
        <span class="dim block" {...fromRecords()}>
          {code}
        </span>
      </>
    ),
    sortBy: ({ name }) => name,
  },
  {
    id: 'ward',
    heading: t('word.hitWard'),
    cell: ({ ward }) => <AreaLink {...ward} />,
    sortBy: ({ ward }) => ward.name,
  },
];

const people = (): Column<SmallArea> => ({
  id: 'people',
  heading: t('word.colPeople'),
  number: true,
  cell: ({ residents }) => count(residents),
  sortBy: ({ residents }) => residents,
});

/** The layer shown for every small area of the census, sortable. */
export function SmallAreaTable() {
  const ready = readyFill.value;
  if (!ready) return null;
  return (
    <Loaded from={smallAreaLines()}>
      {(areas) => (
        <SortableTable
          caption={t('map.tableCaptionSmall', {
            count: areas.length,
            name: ready.shown.layer.name,
          })}
          columns={[...named(), ...figureColumns<SmallArea>(ready, ({ code }) => code), people()]}
          rows={areas}
          keyOf={({ code }) => code}
        />
      )}
    </Loaded>
  );
}
