import { useSignal } from '@preact/signals';
import { t } from '../../../i18n/officers.ts';
import { isNarrow } from '../../../ui/viewport.ts';
import { type Item, type ItemTable, isNumberColumn, tablesOf } from './evidence-table.ts';

/** Longer tables show so many rows until somebody asks for all: nothing is left out, and it says so. */
const shownAtFirst = 8;
/** Tables of more columns than these are laid out one cell below the other where there is little room. */
const columnsBesideEachOther = 3;

/** One item of a pack: its question, its tables, what to bear in mind, and its sources. */
export function EvidenceItem({ item }: { readonly item: Item }) {
  const words = {
    about: t('officers.evidence.about'),
    value: t('officers.evidence.value'),
    group: t('officers.evidence.group'),
  };
  return (
    <details class="item" id={`item-${item.id}`} open={!isNarrow.peek()}>
      <summary>
        <h3>{item.title}</h3>
      </summary>
      <p class="dim">{item.query}</p>
      {item.rows.length === 0 ? (
        <p>{t('officers.evidence.nothing')}</p>
      ) : item.rows.every(({ facts }) => facts.every(({ name }) => name === '')) ? (
        <ul>
          {item.rows.flatMap(({ key, about, facts }) =>
            facts.length === 0
              ? [<li key={key}>{about}</li>]
              : facts.map(({ value }) => <li key={`${key} ${value}`}>{value}</li>),
          )}
        </ul>
      ) : (
        tablesOf(item, words).map((table) => (
          <EvidenceTable key={table.caption} table={table} underSameTitle={table.caption === item.title} />
        ))
      )}
      {item.notes.length > 0 && (
        <details>
          <summary>{t('officers.evidence.notesTitle')}</summary>
          <ul>
            {item.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('officers.evidence.sourceTitle')}</summary>
        <dl class="facts">
          <dt>{t('officers.evidence.inputs')}</dt>
          <dd>{item.inputs.join('; ') || '–'}</dd>
          {item.licences.length > 0 && (
            <>
              <dt>{t('officers.evidence.licences')}</dt>
              <dd>{item.licences.join(' ')}</dd>
            </>
          )}
        </dl>
      </details>
    </details>
  );
}

interface TableProps {
  readonly table: ItemTable;
  /** The heading above says what the caption says: then it is only heard. */
  readonly underSameTitle: boolean;
}

function EvidenceTable({ table, underSameTitle }: TableProps) {
  const all = useSignal(false);
  const rows = all.value ? table.rows : table.rows.slice(0, shownAtFirst);
  return (
    <>
      <div class={table.columns.length > columnsBesideEachOther ? 'stacking' : 'beside'}>
        <table>
          <caption class={underSameTitle ? 'only-heard' : undefined}>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.about}</th>
              {table.columns.map((name, at) => (
                <th key={name} scope="col" class={isNumberColumn(table, at) ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, about, cells }) => (
              <tr key={key}>
                <th scope="row">{about}</th>
                {table.columns.map((name, at) => (
                  <td key={name} data-label={name} class={isNumberColumn(table, at) ? 'number' : undefined}>
                    {cells[at] || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all.value && rows.length < table.rows.length && (
        <p>
          <button
            type="button"
            onClick={() => {
              all.value = true;
            }}
          >
            {t('officers.evidence.allRows', { count: table.rows.length })}
          </button>
        </p>
      )}
    </>
  );
}
