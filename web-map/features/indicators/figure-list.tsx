import { type FigureListQuery, figureList } from '../../../schema/generated/on-demand-operations.ts';
import { ask } from '../../api/api.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { codeWords, listed, t, untranslated } from '../../i18n/translator.ts';
import { onlyIndicator, urlState } from '../../navigation/navigation.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { type Column, SortableTable } from '../../ui/sortable-table.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { holdsWords, TextFilter } from '../../ui/text-filter.tsx';
import { ToldChange } from '../../ui/told-change.tsx';

type FigureRow = FigureListQuery['indicators'][number];

const figuresOnRecord = once(() => load(async () => (await ask(figureList, {})).indicators));

const levelsOf = ({ availableLevels }: FigureRow): string =>
  listed(availableLevels.map((level) => codeWords('map.held', level))) || t('map.heldNowhere');

const columns = (): readonly Column<FigureRow>[] => [
  {
    id: 'name',
    heading: t('map.colName'),
    cell: ({ id, name }) => (
      <StateLink to={onlyIndicator(id)} toBriefing>
        {untranslated(name)}
      </StateLink>
    ),
    sortBy: ({ name }) => name,
  },
  {
    id: 'set',
    heading: t('map.colSet'),
    cell: ({ framework, domain }) => (
      <>
        {untranslated(framework ?? '')}
        {domain && (
          <span class="dim block" {...fromRecords()}>
            {domain}
          </span>
        )}
      </>
    ),
    sortBy: ({ framework, domain }) => `${framework ?? ''} ${domain ?? ''}`,
  },
  { id: 'held', heading: t('map.colHeldFor'), cell: levelsOf, sortBy: levelsOf },
  {
    id: 'responsible',
    heading: t('map.colResponsible'),
    cell: ({ responsibleBody }) => (responsibleBody ? untranslated(responsibleBody) : t('word.notStated')),
    sortBy: ({ responsibleBody }) => responsibleBody,
  },
];

/** All figures on record as a list; each leads to its figures over time. */
export function FigureList() {
  const { q, subject } = urlState.value;
  return (
    <div class="pane-text">
      <h2>{t('map.figuresTitle')}</h2>
      <div class="table-tools">
        <TextFilter label={t('map.figuresFilter')} />
      </div>
      <Loaded from={figuresOnRecord()}>
        {(all) => {
          const rows = all.filter(({ name, framework, domain, responsibleBody }) =>
            holdsWords(q, [name, framework, domain, responsibleBody]),
          );
          return (
            <>
              <ToldChange words={t('map.figuresSummary', { shown: rows.length, total: all.length })} />
              {rows.length === 0 ? (
                <p>{t('map.figuresNone')}</p>
              ) : (
                <SortableTable
                  caption={t('map.figuresCaption')}
                  columns={columns()}
                  rows={rows}
                  keyOf={({ id }) => id}
                  isChosen={({ id }) => subject.of === 'indicator' && id === subject.id}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
