import type { VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import { returnOfEvent } from '../../../domain/records-kept/kinds/return-of-event.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { fieldValue } from './field-value.tsx';
import type { ToldRecord } from './read-kept.ts';

interface Props {
  readonly kind: RecordKind;
  readonly record: ToldRecord;
  /** The day that the page is about. */
  readonly day: string;
  readonly translator: PageTranslator;
}

/** A record at an address of its own: what it says, whose word that is, and how it came about. */
export const RecordItem = ({ kind, record, day, translator }: Props): VNode | null => {
  const { id, stands, history } = record;
  const { t, codeWords } = translator;
  if (stands === null) return null;
  const facts = Object.keys(kind.fields).flatMap((name) => {
    const value = kind.fields[name]?.sensitive ? undefined : fieldValue(kind, name, stands, translator);
    return value === undefined || value === '' ? [] : [{ name, value }];
  });
  const tell = returnOfEvent(kind, id, stands, day);
  return (
    <li id={id}>
      <dl class="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{codeWords('kept.', `${kind.name}.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <WordOn record={record} translator={translator} />
      {tell !== undefined && (
        <p>
          <a href={tell}>{t('page.eventTell')}</a>
        </p>
      )}
      <details>
        <summary>{t('page.keptHistory')}</summary>
        <ol class="plain">
          {history.map(({ revision, kind: step, at }) => (
            <li key={revision}>{t('word.keptStep', { step, day: legalDayOf(at) })}</li>
          ))}
        </ol>
        <Note>
          <a href={`#${id}`}>{t('page.keptLink')}</a>
        </Note>
      </details>
    </li>
  );
};

/** In whose office the record stands and until when that holds. */
const WordOn = ({
  record: { word },
  translator: { t, codeWords },
}: Pick<Props, 'record' | 'translator'>): VNode | null =>
  word && (
    <p class="note">
      {t('page.keptApprovedOn', {
        role: codeWords('register.role.', word.approvedAs),
        day: legalDayOf(word.approvedAt),
      })}{' '}
      {word.confirmedAt !== null &&
        word.confirmedAs !== null &&
        `${t('page.keptConfirmedOn', {
          role: codeWords('register.role.', word.confirmedAs),
          day: legalDayOf(word.confirmedAt),
        })} `}
      {t(word.isPastItsTime ? 'page.keptPast' : 'page.keptGood', { day: word.confirmBy })}
    </p>
  );
