import { type ReadonlySignal, signal } from '@preact/signals';
import { line } from '../../../../domain/assessment/model/written-value.ts';
import {
  type EvidenceBesideQuestionQuery,
  evidenceBesideQuestion,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { type Loadable, loadByKey } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Field, linesOf, ticked, type Values } from '../form/fields.ts';
import { maxLengthOf } from '../form/schema-limits.ts';

/** What a question may rest on: the titles of the items of the newest evidence, and what of them bears on the question. */
export interface QuestionEvidence {
  readonly titles: readonly string[];
  /** Items whose facts stand beside the question, each with them in words. */
  readonly beside: readonly { readonly title: string; readonly facts: readonly string[] }[];
}

/** Of an assessment without evidence. */
export const noEvidence: QuestionEvidence = { titles: [], beside: [] };

/** By the assessment, the hash of the pack and the question: a pack never changes. */
const byQuestion = loadByKey(async (key): Promise<QuestionEvidence> => {
  const [id = '', hash, about = ''] = key.split(' ');
  const { assessment } = await askSignedIn(evidenceBesideQuestion, { id, about });
  const pack = assessment?.evidence.find((each) => each.hash === hash);
  if (!pack) return noEvidence;
  return {
    titles: pack.items.map(({ title }) => title),
    beside: pack.beside.map(({ title, rows }) => ({ title, facts: rows.map(rowWords) })),
  };
});

type Row = EvidenceBesideQuestionQuery extends { assessment: infer Found }
  ? NonNullable<Found> extends { evidence: readonly (infer Pack)[] }
    ? Pack extends { beside: readonly { rows: readonly (infer One)[] }[] }
      ? One
      : never
    : never
  : never;

/** A row in one line. @example rowWords(row) // 'Darlaston Library: distance 0 m, status open' */
export const rowWords = ({ about, facts }: Pick<Row, 'about' | 'facts'>): string =>
  facts.length === 0
    ? about
    : t('officers.evidenceRowWords', {
        about,
        facts: facts.map(({ name, value }) => (name ? `${name} ${value}` : value)).join(', '),
      });

const none = signal<Loadable<QuestionEvidence>>({ status: 'ready', value: noEvidence });

/** What the newest evidence holds for a question. @param about "screening.8" or "detail.6.1" */
export function evidenceFor(
  { id, evidence }: Pick<Assessment, 'id' | 'evidence'>,
  about: string,
): ReadonlySignal<Loadable<QuestionEvidence>> {
  const [newest] = evidence;
  return newest ? byQuestion(`${id} ${newest.hash} ${about}`) : none;
}

type Written = 'screening.evidence' | 'detail.evidence';

/** What the evidence says of a question, before it is answered: to tick what the answer rests on. @param written which answer */
export const besideFields = ({ beside }: QuestionEvidence, written: Written): readonly Field[] =>
  beside.length === 0
    ? []
    : [
        {
          kind: 'ticks',
          name: 'evidenceBeside',
          written,
          label: t('officers.evidenceBeside'),
          hint: t('officers.evidenceBesideHint'),
          choices: beside.map(({ title, facts }) => ({ value: title, label: title, facts })),
        },
      ];

/** Fields for what else an answer rests on: further items of the evidence to tick, and titles of one's own. */
export const evidenceFields = (evidence: QuestionEvidence, written: Written): readonly Field[] => {
  const others = otherTitles(evidence);
  return [
    ...(others.length > 0
      ? [
          {
            kind: 'ticks',
            name: 'evidenceItems',
            written,
            label: t(evidence.beside.length > 0 ? 'officers.evidenceOthers' : 'officers.evidenceItems'),
            choices: others.map((title) => ({ value: title, label: title })),
          } as const,
        ]
      : []),
    {
      kind: 'lines',
      name: 'evidenceOwn',
      written,
      label: t('officers.evidenceOwn'),
      hint: t(evidence.titles.length > 0 ? 'officers.evidenceOwnHint' : 'officers.evidenceNoneHint'),
      maxLength: maxLengthOf(line),
      optional: true,
      path: 'evidence',
    },
  ];
};

const otherTitles = ({ titles, beside }: QuestionEvidence): readonly string[] =>
  titles.filter((title) => !beside.some((item) => item.title === title));

/** What an answer rests on, in the terms of the fields. */
export const evidenceValues = (cited: readonly string[], evidence: QuestionEvidence): Values => {
  const others = otherTitles(evidence);
  const isBeside = (title: string) => evidence.beside.some((item) => item.title === title);
  return {
    evidenceBeside: cited.filter(isBeside),
    evidenceItems: cited.filter((title) => others.includes(title)),
    evidenceOwn: cited.filter((title) => !isBeside(title) && !others.includes(title)).join('\n'),
  };
};

/** What an answer rests on, in the terms of the API. */
export const evidenceOf = (values: Values): readonly string[] => [
  ...ticked(values, 'evidenceBeside'),
  ...ticked(values, 'evidenceItems'),
  ...linesOf(values, 'evidenceOwn'),
];
