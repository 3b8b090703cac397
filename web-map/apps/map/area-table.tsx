import { once, overviewFigures, type Reading, register } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { readyFill, shownLayer } from '../../features/indicators/layer-figures.ts';
import { figureView, LayerStrip } from '../../features/indicators/layer-strip.tsx';
import { reachColumns } from '../../features/reach/reach-columns.tsx';
import { dateInWords } from '../../i18n/number-words.ts';
import { list, t, untranslated } from '../../i18n/translator.ts';
import { adjust, urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import type { TableLevel } from '../../navigation/url-state.ts';
import { LevelSwitch } from '../../ui/level-switch.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { readSort } from '../../ui/sort-rows.ts';
import { type Column, SortableTable } from '../../ui/sortable-table.tsx';

const labelLevels: readonly TableLevel[] = ['ward', 'locality'];

const tableView = once(() => load(() => import('../../features/area/table-view.ts')));
type TableView = typeof import('../../features/area/table-view.ts');

/** Columns of the layer shown, once they are there. */
function layerColumns(): readonly Column<Reading>[] {
  const ready = readyFill.value;
  if (!ready) return [];
  const view = figureView().value;
  return view.status === 'ready' ? view.value.figureColumns(ready, (reading) => reading.area.code) : [];
}

/**
 * The columns shown: six, and all where these are asked for or the address sorts by another. What a layer or reach says
 * stands beside the name, and of the six then the label alone follows.
 */
function columnsFor({ firstColumns, moreColumns, tableLines }: TableView, readings: readonly Reading[]) {
  const registered = register().value;
  const venues = registered.status === 'ready' ? registered.value : [];
  const lines = tableLines().value;
  const byCode = new Map(lines.status === 'ready' ? lines.value.map((line) => [line.area.code, line]) : []);
  const six = firstColumns(byCode, venues);
  const asked = [...layerColumns(), ...reachColumns()];
  const [name, label, ...others] = six;
  const first = [name, ...asked, label].filter((column) => column !== undefined);
  const short = asked.length > 0 ? first : six;
  const all = [...first, ...others, ...moreColumns(readings, venues)];
  const { columns, sort } = urlState.value;
  const { column } = readSort(sort);
  const isAll = columns === 'all' || (column !== undefined && !short.some(({ id }) => id === column));
  return { columns: isAll ? all : short, isAll, more: all.length - short.length };
}

interface ColumnsChoice {
  readonly isAll: boolean;
  readonly more: number;
}

/** Opens the other columns, and closes them again. */
const AllColumns = ({ isAll, more }: ColumnsChoice) => (
  <button
    type="button"
    aria-pressed={isAll}
    onClick={() => adjust(isAll ? { columns: undefined, sort: undefined } : { columns: 'all' })}
  >
    {t('map.allColumns', { count: more })}
  </button>
);

interface LeadProps {
  readonly readings: readonly Reading[];
  readonly level: TableLevel;
  readonly summary: string;
}

/** What the table shows in a sentence: of wards which have fewer chances, the term of the method small behind. */
function TableLead({ readings, level, summary }: LeadProps) {
  if (readyFill.value) return <p class="lead">{readyFill.value.fill.summary}</p>;
  const cold = readings.filter(({ coldSpot }) => coldSpot);
  if (level !== 'ward' || cold.length === 0) return <p class="lead">{summary}</p>;
  return (
    <p class="lead">
      {t('word.coldSpots', { count: cold.length, total: readings.length })}{' '}
      <span class="dim">{t('word.coldSpotsTerm')}</span>{' '}
      {list(cold.map(({ area }) => untranslated(area.name)))}.
    </p>
  );
}

/** Wards or localities with their labels, and with the layer shown where there is one. */
function LabelTable({ level, view }: { level: TableLevel; view: TableView }) {
  const area = areaOf(urlState.value.subject);
  return (
    <Loaded from={overviewFigures()}>
      {({ wards, localities }) => {
        const run = level === 'locality' ? localities : wards;
        const readings: readonly Reading[] = run.areas;
        const values = { count: readings.length, asOf: t('word.asOf', { date: dateInWords(wards.asOf) }) };
        const { columns, ...choice } = columnsFor(view, readings);
        return (
          <>
            <TableLead readings={readings} level={level} summary={run.summary} />
            <div class="table-tools">
              {!shownLayer.value && <LevelSwitch level={level} levels={labelLevels} />}
              <AllColumns {...choice} />
              <p class="dim">{t('map.sortHint')}</p>
            </div>
            <SortableTable
              caption={t(level === 'locality' ? 'map.tableCaptionLocality' : 'map.tableCaptionWard', values)}
              columns={columns}
              rows={readings}
              keyOf={(reading) => reading.area.code}
              isChosen={(reading) => reading.area.code === area}
              stacks
            />
          </>
        );
      }}
    </Loaded>
  );
}

/** The table beside the map: everything that the map tells, sortable, with the summary sentence of the run. */
export function AreaTable() {
  const shown = shownLayer.value;
  const level = shown?.level ?? (urlState.value.level === 'locality' ? 'locality' : 'ward');
  return (
    <div class="pane-text">
      <h2>
        {shown
          ? t('map.tableFigureTitle', {
              name: untranslated(shown.layer.name),
              level: t(`map.level_${shown.level}`),
            })
          : t('map.tableTitle')}
      </h2>
      <LayerStrip />
      {level === 'lsoa' ? (
        <Loaded from={figureView()}>{({ SmallAreaTable }) => <SmallAreaTable />}</Loaded>
      ) : (
        <Loaded from={tableView()}>{(view) => <LabelTable level={level} view={view} />}</Loaded>
      )}
    </div>
  );
}
