import type { ComponentChild } from 'preact';
import { labelNamed } from '../../../domain/cohesion-label/classification/labels.ts';
import { closureWords, sessionWords } from '../../../domain/opening/opening-words.ts';
import type { LabelName } from '../../../domain/records/label-name.ts';
import type { ClosedDays, OpeningSession } from '../../../domain/records/opening-times.ts';
import type { SpokenLanguage } from '../../../domain/records/spoken-language.ts';
import type { KeptField } from '../../../domain/records-kept/declaration/field.ts';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import { event as eventKind } from '../../../domain/records-kept/kinds/event.ts';
import { spokenLanguageWords } from '../../../web-map/i18n/spoken-language-words.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { kindAddress } from './kind-addresses.ts';
import type { ToldContent, ToldEventName, ToldName, ToldPromise } from './read-kept.ts';

/** What a field says, as a page tells it; undefined where the record says nothing of it. */
export function fieldValue(
  kind: RecordKind,
  name: string,
  content: ToldContent,
  translator: PageTranslator,
): ComponentChild {
  const { t, untranslated, date, when, count } = translator;
  const [field, value] = [kind.fields[name], content[name]];
  if (field === undefined) return undefined;
  if (field.type === 'PEOPLE' && content[`${name}Status`] === 'SUPPRESSED') return t('page.keptFew');
  if (value === null || value === undefined) return undefined;
  switch (field.type) {
    case 'CHOICE':
      return choiceWords(kind, name, String(value), translator);
    case 'DAY':
      return date(String(value));
    case 'NUMBER':
      return count(Number(value));
    case 'PEOPLE':
      // Everyone reads it rounded, and nobody is nobody.
      return value === 0 ? count(0) : t('people.about', { count: Number(value) });
    case 'MONTH':
      return when(String(value));
    case 'TIME':
      return String(value);
    case 'AREA':
      return link(value, ({ code }) => `/area/${code}`, untranslated);
    case 'VENUE':
      return link(value, ({ id }) => `/?venue=${id}`, untranslated);
    case 'REFERENCE':
      if (field.to === 'EVENT') return eventLink(content[`${name}Record`], String(value), untranslated);
      return promiseLink(content[`${name}Commitment`], String(value), untranslated);
    case 'ORGANISATION':
      return organisationLink(content[`${name}Organisation`], String(value), untranslated);
    case 'RECORD_IDS':
      return translator.listed(
        ((content[`${name}Named`] ?? []) as readonly ToldName[]).map((record) => untranslated(record.name)),
      );
    case 'TEXT':
      return webAddress(String(value)) ?? untranslated(String(value));
    default:
      return listed(field, value as readonly unknown[], translator);
  }
}

/** The label of an area is called as everywhere else; choices of a field have words of their own. */
function choiceWords(kind: RecordKind, name: string, code: string, { t, codeWords }: PageTranslator): string {
  const field = kind.fields[name];
  const of = (field?.type === 'CHOICE' && field.enumName) || `${kind.name}.${name}`;
  return of === 'LabelName' ? t(labelNamed(code as LabelName)) : codeWords('kept.', `${of}.${code}`);
}

/** A web address leads there, and tells nobody from where. */
const webAddress = (text: string): ComponentChild =>
  /^https?:\/\/[^\s"<>]+$/.test(text) ? (
    <a href={text} rel="noreferrer nofollow">
      {text}
    </a>
  ) : undefined;

type Named = Readonly<Record<'code' | 'id' | 'name', string>>;
function link(
  value: unknown,
  address: (named: Named) => string,
  untranslated: PageTranslator['untranslated'],
): ComponentChild {
  const named = value as Named;
  return <a href={address(named)}>{untranslated(named.name)}</a>;
}

function promiseLink(
  told: ToldContent[string] | undefined,
  id: string,
  untranslated: PageTranslator['untranslated'],
): ComponentChild {
  const promise = told as ToldPromise | null | undefined;
  if (!promise) return untranslated(id);
  const words = [promise.refNo, promise.words].filter(Boolean).join(' ');
  return <a href={`/plan#${promise.id}`}>{untranslated(words)}</a>;
}

function eventLink(
  told: ToldContent[string] | undefined,
  id: string,
  untranslated: PageTranslator['untranslated'],
): ComponentChild {
  const event = told as ToldEventName | null | undefined;
  if (!event?.stands) return untranslated(id);
  return <a href={`${kindAddress(eventKind)}#${event.id}`}>{untranslated(event.stands.title)}</a>;
}

function organisationLink(
  told: ToldContent[string] | undefined,
  id: string,
  untranslated: PageTranslator['untranslated'],
): ComponentChild {
  const organisation = told as ToldName | null | undefined;
  if (!organisation) return untranslated(id);
  return <a href={`/organisations#${organisation.id}`}>{untranslated(organisation.name)}</a>;
}

/** Several things in one field, an item each. */
function listed(field: KeptField, items: readonly unknown[], translator: PageTranslator): ComponentChild {
  const { t, untranslated, listed: joined } = translator;
  switch (field.type) {
    case 'WEEK':
      return joined(items.map((each) => t(sessionWords(each as OpeningSession))));
    case 'CLOSED_DAYS':
      return joined(items.map((each) => t(closureWords(each as ClosedDays))));
    case 'LANGUAGES':
      return joined(items.map((each) => spokenLanguageWords(each as SpokenLanguage, translator)));
    default:
      return joined(items.map((each) => untranslated(String(each))));
  }
}
