import { useSignal } from '@preact/signals';
import { type Item, type ItemTable, isNumber, tablesOf } from './evidence-table.ts';
import { evidenceSays } from './words-of-evidence.ts';

/** Longer tables show so many rows until somebody asks for all: nothing is left out, and it says so. */
const shownAtFirst = 12;

/** One item of a pack: its question, its tables, what to bear in mind, and its sources. */
export function EvidenceItem({ item }: { readonly item: Item }) {
  const words = {
    about: evidenceSays('about'),
    value: evidenceSays('value'),
    group: evidenceSays('group'),
  };
  return (
    <section aria-labelledby={`item-${item.id}`}>
      <h3 id={`item-${item.id}`} tabIndex={-1}>
        {item.title}
      </h3>
      <p class="dim">{item.query}</p>
      {item.rows.length === 0 ? (
        <p>{evidenceSays('nothing')}</p>
      ) : item.rows.every(({ facts }) => facts.every(({ name }) => name === '')) ? (
        <ul>
          {item.rows.flatMap(({ key, about, facts }) =>
            facts.length === 0
              ? [<li key={key}>{about}</li>]
              : facts.map(({ value }) => <li key={`${key} ${value}`}>{value}</li>),
          )}
        </ul>
      ) : (
        tablesOf(item, words).map((table) => <EvidenceTable key={table.caption} table={table} />)
      )}
      {item.notes.length > 0 && (
        <details>
          <summary>{evidenceSays('notesTitle')}</summary>
          <ul>
            {item.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{evidenceSays('sourceTitle')}</summary>
        <dl class="facts">
          <dt>{evidenceSays('inputs')}</dt>
          <dd>{item.inputs.join('; ') || '–'}</dd>
          {item.licences.length > 0 && (
            <>
              <dt>{evidenceSays('licences')}</dt>
              <dd>{item.licences.join(' ')}</dd>
            </>
          )}
        </dl>
      </details>
    </section>
  );
}

function EvidenceTable({ table }: { readonly table: ItemTable }) {
  const all = useSignal(false);
  const rows = all.value ? table.rows : table.rows.slice(0, shownAtFirst);
  return (
    <>
      <div class="stacking">
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.about}</th>
              {table.columns.map((name) => (
                <th key={name} scope="col">
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
                  <td key={name} data-label={name} class={isNumber(cells[at] ?? '') ? 'number' : undefined}>
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
            {evidenceSays('allRows', { count: table.rows.length })}
          </button>
        </p>
      )}
    </>
  );
}
