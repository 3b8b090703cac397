import { dayText } from '../../../../domain/opening/written-times.ts';
import { roleWords } from '../../../../domain/permission/roles.ts';
import type { AttendanceCount } from '../../../../domain/records/people-counted.ts';
import type { SpokenLanguage } from '../../../../domain/records/spoken-language.ts';
import { countsOf, type KeptField } from '../../../../domain/records-kept/declaration/field.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Choice } from '../form/fields.ts';
import { SummaryList } from '../pages/summary-list.tsx';
import { dayWords, instantWords } from '../words/say-instant.ts';
import { meantWords, type NamedEvent, type NamedPromise, promiseWords } from './promises-to-choose.ts';
import { choiceWords, fieldWords, groupWords, languageName, monthWords } from './record-choices.ts';
import { typedValue } from './record-form.ts';
import type { NamedPlace, ToldContent, ToldRecord, ToldStep } from './record-operations.ts';

/** What a field says, in words. */
function valueWords(
  kind: RecordKind,
  name: string,
  content: ToldContent,
  wards: readonly Choice[] = [],
): string {
  const value = content[name];
  if (value === null || value === undefined) return '';
  const field = kind.fields[name];
  const names = content[`${name}Named`];
  if (isList(names)) return names.map((each) => (each as NamedPlace).name).join(' · ');
  const organisation = content[`${name}Organisation`];
  if (typeof organisation === 'object' && organisation !== null && 'name' in organisation)
    return organisation.name;
  if (field && countsOf(field.type) !== undefined && isList(value))
    return (value as readonly AttendanceCount[])
      .map(({ group, people }) => `${groupWords(group, wards)} ${people}`)
      .join(' · ');
  if (isList(value)) return listWords(field, value);
  if (typeof value === 'object') return 'name' in value ? value.name : promiseWords(value);
  const named = content[`${name}Record`] as NamedEvent | null | undefined;
  if (named?.stands) return named.stands.title;
  const promise = field?.type === 'REFERENCE' ? promiseOf(content) : undefined;
  if (promise) return meantWords(promise, String(value));
  if (field?.type === 'DAY') return dayWords(String(value));
  if (field?.type === 'MONTH') return monthWords(String(value));
  return field?.type === 'CHOICE' ? choiceWords(kind, name, field, String(value)) : String(value);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Several things in one text. */
const listWords = (field: KeptField | undefined, items: readonly unknown[]): string =>
  field?.type === 'LANGUAGES'
    ? (items as readonly SpokenLanguage[])
        .map(({ language, days }) => [languageName(language), days.map(dayText).join(', ')].filter(Boolean))
        .map((words) => words.join(': '))
        .join(' · ')
    : String(typedValue(field, items)).replaceAll('\n', ' · ').replaceAll('; ', ' · ');

/** The promise that a record is about; undefined: it is about none, or about one that is held no more. */
export const promiseOf = (content: ToldContent): NamedPromise | undefined =>
  Object.values(content).find(
    (value) => typeof value === 'object' && value !== null && 'milestones' in value,
  ) as NamedPromise | undefined;

interface ContentProps {
  readonly kind: RecordKind;
  readonly content: ToldContent;
  /** Every ward that people can live in, for counts by home. */
  readonly wards?: readonly Choice[] | undefined;
}

/** In which fields the words that wait differ from those in force: whoever approves reads these. */
export function Differs({ kind, content, stands }: ContentProps & { readonly stands: ToldContent }) {
  const differing = Object.keys(kind.fields).filter(
    (name) => valueWords(kind, name, content) !== valueWords(kind, name, stands),
  );
  if (differing.length === 0) return <p>{t('officers.keptSame')}</p>;
  return (
    <p>
      {t('officers.keptDiffers')}{' '}
      <strong>{differing.map((name) => fieldWords(kind, name)).join(' · ')}</strong>
    </p>
  );
}

/** What a record says, field by field. */
export function ContentList({ kind, content, wards }: ContentProps) {
  const rows = Object.keys(kind.fields).map((name) => ({
    name: fieldWords(kind, name),
    value: valueWords(kind, name, content, wards),
  }));
  return <SummaryList rows={rows} />;
}

/** What tells one record from another in a line. */
const namedBy: ReadonlySet<KeptField['type']> = new Set([
  'CHOICE',
  'DAY',
  'MONTH',
  'AREA',
  'VENUE',
  'REFERENCE',
  'ORGANISATION',
]);

/** A record in one line: what it begins with, as a name, its choices, days and place. */
export function lineOf(kind: RecordKind, content: ToldContent): string {
  return Object.entries(kind.fields)
    .filter(([, { type }], at) => at === 0 || namedBy.has(type))
    .map(([name]) => valueWords(kind, name, content))
    .filter(Boolean)
    .join(' · ');
}

/** What a record is called in a list: its line, or its kind where nothing of it stands or waits any more. */
export const titleOf = (
  kind: RecordKind,
  { proposed, stands }: Pick<ToldRecord, 'proposed' | 'stands'>,
): string => {
  const content = proposed ?? stands;
  return content ? lineOf(kind, content) : codeWords('officers.kept.', kind.name);
};

/** Whose word it is and until when it holds. */
export function WordOn({ word }: Pick<ToldRecord, 'word'>) {
  if (!word) return null;
  const { approvedAs, approvedAt, confirmedAs, confirmedAt, confirmBy, isPastItsTime } = word;
  return (
    <p class={isPastItsTime ? 'fault' : 'dim'}>
      {t('officers.keptApproved', { role: roleWords[approvedAs], at: instantWords(approvedAt) })}{' '}
      {confirmedAs && confirmedAt
        ? `${t('officers.keptConfirmed', { role: roleWords[confirmedAs], at: instantWords(confirmedAt) })} `
        : ''}
      {t(isPastItsTime ? 'officers.keptPast' : 'officers.keptHolds', { day: dayWords(confirmBy) })}
    </p>
  );
}

/** Every step of a record, the newest first. */
export function RecordHistory({
  kind,
  history,
}: {
  readonly kind: RecordKind;
  readonly history: readonly ToldStep[];
}) {
  return (
    <ol class="plain history">
      {[...history].reverse().map(({ revision, kind: step, at, actedAs, by, reason, fields }) => (
        <li key={revision}>
          <h3>
            {t('officers.revisionTitle', { number: revision, kind: codeWords('officers.keptStep', step) })}
          </h3>
          <p>{t('officers.byAt', { by: by ?? roleWords[actedAs], at: instantWords(at) })}</p>
          {reason && <p class="quoted">{reason}</p>}
          {revision > 1 && fields.length > 0 && (
            <p class="dim">{fields.map((name) => fieldWords(kind, name)).join(' · ')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
