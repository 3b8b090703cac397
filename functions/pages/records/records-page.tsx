import type { VNode } from 'preact';
import {
  liesSomewhere,
  type RecordKind,
  venueFieldsOf,
} from '../../../domain/records-kept/declaration/record-kind.ts';
import { registerName } from '../../../domain/records-kept/health/register-name.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { AreaOptions, Choice, ChoiceForm } from '../layout/choice-form.tsx';
import { askedBy } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { kindAddress } from './kind-addresses.ts';
import type { RecordsData } from './read-kept.ts';
import { RecordItem } from './record-item.tsx';

interface Props {
  readonly data: RecordsData;
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

/** The records of a kind that stand, narrowed by area, as they stand or stood on a day. It works without a script. */
export function recordsPage(data: RecordsData, meta: PageMeta, translator: PageTranslator): string {
  const { t, codeWords } = translator;
  const { kind } = data;
  const address = kindAddress(kind);
  const title = t(registerName(kind));
  const lead = codeWords('kept.', `${kind.plural}Lead`);
  return pageFrame(
    {
      title,
      narrowedTo: narrowedTo(data, meta, translator),
      description: lead,
      meta,
      alternates: [{ type: 'text/csv', href: `${address}.csv` }],
      main: (
        <>
          <Breadcrumb pages={[{ href: '/registers', name: t('page.registersTitle') }]} t={t} />
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          <Narrowed data={data} meta={meta} translator={translator} />
          <p role="status">{found(data, meta, translator)}</p>
          {data.records.length === 0 && <Add data={data} t={t} />}
          <ul class="plain records">
            {data.records.map((record) => (
              <RecordItem
                key={record.id}
                kind={kind}
                record={record}
                day={meta.day}
                translator={translator}
              />
            ))}
          </ul>
          <Further data={data} meta={meta} translator={translator} />
          <p class="actions">
            {t('page.download')}:{' '}
            <a class="action" href={`${address}.csv`} download>
              {t('page.downloadCsv')}
            </a>{' '}
            <a class="action" href={`${address}.dictionary.csv`} download>
              {t('page.downloadWords')}
            </a>
          </p>
          {data.records.length > 0 && <Add data={data} t={t} />}
        </>
      ),
    },
    translator,
  );
}

/** The way to put down one more: right away where nothing stands, else behind what does. */
const Add = ({
  data: { kind, choice },
  t,
}: { readonly data: RecordsData } & Pick<PageTranslator, 't'>): VNode => (
  <p>
    {t('page.keptAdd')} <a href={formAddress(kind, choice)}>{t('page.keptAddLink')}</a>
  </p>
);

/** The form of a new record; of a kind that is about a place, the page that says how to come by one. */
function formAddress(kind: RecordKind, { area }: RecordsData['choice']): string {
  const isOfPlace = venueFieldsOf(kind).some((field) => kind.fields[field]?.required);
  return `/assess?${new URLSearchParams({
    kind: kind.name,
    ...(isOfPlace ? {} : { record: 'new' }),
    ...(area === undefined ? {} : { area }),
  })}`;
}

/** The area and the day that the list was narrowed to, in words. */
function narrowedTo(
  { choice, areas }: RecordsData,
  { asOf }: PageMeta,
  { untranslated, date }: PageTranslator,
) {
  const area = [areas.borough, ...areas.localities, ...areas.wards].find(({ code }) => code === choice.area);
  return [...(area ? [untranslated(area.name)] : []), ...(asOf === undefined ? [] : [date(asOf)])];
}

function found({ totalCount, choice }: RecordsData, { asOf }: PageMeta, { t }: PageTranslator): string {
  if (asOf !== undefined) return t('page.keptCountOn', { count: totalCount, day: asOf });
  return totalCount === 0 && choice.area !== undefined
    ? t('page.keptNoneThere')
    : t('page.keptCount', { count: totalCount });
}

const Narrowed = ({ data: { kind, choice, areas }, meta, translator }: Props): VNode | null => {
  const { t, code } = translator;
  return (
    <ChoiceForm action={kindAddress(kind)} button={t('page.planShow')} code={code}>
      {liesSomewhere(kind) && (
        <Choice id="choice-area" name="area" label={t('page.registerWhere')}>
          <option value="">{t('page.registerAny')}</option>
          <optgroup label={t('briefing.localities')}>
            <AreaOptions areas={areas.localities} picked={choice.area} code={code} />
          </optgroup>
          <optgroup label={t('briefing.wards')}>
            <AreaOptions areas={areas.wards} picked={choice.area} code={code} />
          </optgroup>
        </Choice>
      )}
      <p>
        <label for="choice-day">{t('page.keptDay')}</label>
        <input id="choice-day" type="date" name="asOf" value={meta.asOf} />
      </p>
    </ChoiceForm>
  );
};

/** The way to the next records and back to the first; nothing where all are shown. */
const Further = ({ data: { kind, choice, pageInfo }, meta, translator: { t } }: Props): VNode | null => {
  const isFirst = choice.after === undefined;
  if (isFirst && !pageInfo.hasNextPage) return null;
  const at = (after: string | null) =>
    `${kindAddress(kind)}${askedBy(meta, {
      ...(choice.area !== undefined && { area: choice.area }),
      ...(after !== null && { after }),
    })}`;
  return (
    <p>
      {!isFirst && (
        <a class="action" href={at(null)}>
          {t('page.registerFirst')}
        </a>
      )}{' '}
      {pageInfo.hasNextPage && (
        <a class="action" href={at(pageInfo.endCursor)} rel="next">
          {t('page.registerNext')}
        </a>
      )}
    </p>
  );
};
