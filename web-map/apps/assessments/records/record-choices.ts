import type { AreaLevel } from '../../../../domain/geography/area.ts';
import { monthsBefore } from '../../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import { type SurveyQuestion, surveyQuestions } from '../../../../domain/records/answers.ts';
import { type CountedBy, preferNotToSay, toldGroups } from '../../../../domain/records/people-counted.ts';
import { spokenLanguages } from '../../../../domain/records/spoken-language.ts';
import type { KeptField } from '../../../../domain/records-kept/declaration/field.ts';
import { areaFieldsOf, type RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Viewer } from '../api/held.ts';
import type { Choice } from '../form/fields.ts';
import type { AreasToChoose } from './record-operations.ts';

/** What a field of a kind is called; the words stand in the catalogue under the name of the kind. */
export const fieldWords = (kind: RecordKind, name: string): string =>
  codeWords('officers.kept.', `${kind.name}.${name}`);

/** Whether somebody may propose records of a kind as a locality lead alone: then only where they lead. */
export const isLeadAlone = ({ may: { propose } }: RecordKind, { roles }: Pick<Viewer, 'roles'>): boolean =>
  !roles.some((role) => role !== 'LOCALITY_LEAD' && propose.includes(role));

/**
 * Whether somebody may write about the localities that they lead alone. A record of two areas may reach out of them: it is
 * enough that one side lies there.
 */
const staysInOwn = (kind: RecordKind, viewer: Pick<Viewer, 'roles'>): boolean =>
  isLeadAlone(kind, viewer) && areaFieldsOf(kind).length < 2;

/**
 * The areas that somebody may write about: the borough, its localities and wards, or those of the localities that they
 * lead; of the levels that the kind takes.
 */
export function areasFor(
  kind: RecordKind,
  viewer: Pick<Viewer, 'roles' | 'localities'>,
  { boroughs, localities, wards }: AreasToChoose,
): readonly Choice[] {
  const led = viewer.localities.map(({ code }) => code);
  const isOwn = (code: string | undefined): boolean =>
    !staysInOwn(kind, viewer) || (code !== undefined && led.includes(code));
  const areas = [
    ...(takesLevel(kind, 'BOROUGH') && !staysInOwn(kind, viewer) ? boroughs : []),
    ...(takesLevel(kind, 'LOCALITY') ? localities.filter(({ code }) => isOwn(code)) : []),
    ...(takesLevel(kind, 'WARD') ? wards.filter(({ locality }) => isOwn(locality?.code)) : []),
  ];
  return areas.map(({ code, name }) => ({ value: code, label: name }));
}

/** Whether a field of a kind takes areas of a level. */
const takesLevel = ({ fields }: RecordKind, level: AreaLevel): boolean =>
  Object.values(fields).some((field) => field.type === 'AREA' && (field.levels?.includes(level) ?? true));

/** Why fewer areas are offered than there are, or what one of two must be; undefined where all are. */
export const fewerAreas = (
  kind: RecordKind,
  viewer: Pick<Viewer, 'roles' | 'localities'>,
): string | undefined =>
  staysInOwn(kind, viewer)
    ? t('officers.keptOwnLocality', { localities: viewer.localities.map(({ name }) => name).join(', ') })
    : undefined;

export const choicesOf = (
  kind: RecordKind,
  name: string,
  field: Extract<KeptField, { type: 'CHOICE' }>,
): readonly Choice[] => field.codes.map((value) => ({ value, label: choiceWords(kind, name, field, value) }));

/** What a choice of a field is called; those of an enum that several fields share are called the same in all of them. */
export const choiceWords = (
  kind: RecordKind,
  name: string,
  field: Extract<KeptField, { type: 'CHOICE' }>,
  value: string,
): string => codeWords('officers.kept.', `${field.enumName ?? `${kind.name}.${name}`}.${value}`);

const languageNames = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** The English name of a language. @example languageName('pa') // 'Punjabi' */
export const languageName = (code: string): string =>
  code === 'bfi' ? t('word.signLanguage') : (languageNames.of(code) ?? code);

export const languageChoices = (): readonly Choice[] =>
  spokenLanguages
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** How many months back a form offers; older ones come in by a file. */
const monthsBack = 13;
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month in words. @example monthWords('2026-10') // 'October 2026' */
export const monthWords = (month: string): string => monthName.format(new Date(`${month}-15T12:00:00Z`));

/** The months that a record can be about, the newest first: the one of the day itself and those before it. */
export function lastMonths(now: Date, back = monthsBack): readonly Choice[] {
  const today = legalDayOf(now);
  return Array.from({ length: back }, (_, before) => {
    const value = monthsBefore(today, before).slice(0, 7);
    return { value, label: monthWords(value) };
  });
}

/** Of a survey the answers of the question that was chosen; before one is, none. */
const groupsCounted = (by: CountedBy, question: string | undefined): readonly string[] =>
  by === 'ANSWER' ? (surveyQuestions[question as SurveyQuestion]?.answers ?? []) : toldGroups[by];

/** What a group is called. @param wards by their codes, where people are counted by home */
export const groupWords = (group: string, wards: readonly Choice[] = []): string =>
  wards.find(({ value }) => value === group)?.label ?? codeWords('officers.kept.group.', group);

/** The groups that a form counts: those that are told apart; finer ones come in by a file. */
export const groupChoices = (
  by: CountedBy,
  wards: readonly Choice[],
  question?: string,
): readonly Choice[] => [
  ...(by === 'HOME' ? wards : []),
  ...[...groupsCounted(by, question), preferNotToSay].map((value) => ({ value, label: groupWords(value) })),
];
