import { conclusionOutcomes, conclusionSchema } from '../../../../domain/assessment/model/conclusion.ts';
import type { ConclusionInput } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { dayOf, type Field, sentText, type Values } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { maxLengthOf } from '../form/schema-limits.ts';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { SummaryList } from '../pages/summary-list.tsx';
import { dayWords } from '../words/say-instant.ts';
import { CommentsAbout } from './comments-about.tsx';

const { entries } = conclusionSchema;

/** Fields of the conclusion, in the order in which the first page of the report says them. */
export const conclusionFields: readonly Field[] = [
  {
    kind: 'radios',
    name: 'outcome',
    written: 'conclusion.outcome',
    label: t('officers.conclusionOutcome'),
    hint: t('officers.conclusionOutcomeHint'),
    choices: conclusionOutcomes.map((value) => ({ value, label: codeWords('officers.conclusion', value) })),
  },
  {
    kind: 'text',
    name: 'recommendation',
    written: 'conclusion.recommendation',
    label: t('officers.recommendation'),
    hint: t('officers.recommendationHint'),
    maxLength: maxLengthOf(entries.recommendation),
  },
  {
    kind: 'line',
    name: 'responsibleOffice',
    written: 'conclusion.responsibleOffice',
    label: t('officers.responsibleOffice'),
    hint: t('officers.responsibleOfficeHint'),
    maxLength: maxLengthOf(entries.responsibleOffice),
  },
  {
    kind: 'line',
    name: 'contact',
    written: 'conclusion.contact',
    label: t('officers.contact'),
    hint: t('officers.contactHint'),
    maxLength: maxLengthOf(entries.contact),
  },
  {
    kind: 'day',
    name: 'answersUntil',
    written: 'conclusion.answersUntil',
    label: t('officers.answersUntil'),
    hint: t('officers.answersUntilHint'),
    optional: true,
  },
  {
    kind: 'day',
    name: 'reviewOn',
    written: 'conclusion.reviewOn',
    label: t('officers.reviewOn'),
    hint: t('officers.reviewOnHint'),
    optional: true,
  },
];

/** The conclusion as the form holds it. */
export const conclusionValues = ({ conclusion }: Pick<Assessment, 'conclusion'>): Values => ({
  outcome: conclusion?.outcome ?? '',
  recommendation: conclusion?.recommendation ?? '',
  responsibleOffice: conclusion?.responsibleOffice ?? '',
  contact: conclusion?.contact ?? '',
  answersUntil: conclusion?.answersUntil ?? '',
  reviewOn: conclusion?.reviewOn ?? '',
});

/** What the form sends: empty takes a value away. */
export const conclusionInput = (values: Values): ConclusionInput => ({
  outcome: conclusionOutcomes.find((each) => each === values['outcome']) ?? null,
  recommendation: sentText(values, 'recommendation'),
  responsibleOffice: sentText(values, 'responsibleOffice'),
  contact: sentText(values, 'contact'),
  answersUntil: dayOf(values, 'answersUntil') ?? null,
  reviewOn: dayOf(values, 'reviewOn') ?? null,
});

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

/** What the author concludes and recommends, and whom readers ask: the first thing that the report says. */
export function ConclusionStep({ assessment, viewer }: Props) {
  const { id, facts } = assessment;
  return (
    <Page
      title={t('officers.conclusion')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <p class="lead">{t('officers.conclusionLead')}</p>
      {mayWrite(assessment, viewer) ? (
        <FormPage
          assessment={assessment}
          viewer={viewer}
          spec={{
            form: 'conclusion',
            fields: conclusionFields,
            saved: conclusionValues,
            send: byChange((values) => ({ conclusion: conclusionInput(values) })),
            next: () => ({ id }),
          }}
        />
      ) : (
        <>
          <ReadOnlyNotice assessment={assessment} viewer={viewer} />
          <SummaryList rows={conclusionRows(assessment)} />
        </>
      )}
      <CommentsAbout assessment={assessment} about="conclusion" />
    </Page>
  );
}

const conclusionRows = ({ conclusion }: Pick<Assessment, 'conclusion'>) =>
  conclusionFields.map(({ name, label, kind }) => {
    const value = conclusion?.[name as keyof NonNullable<Assessment['conclusion']>] ?? '';
    if (value === '') return { name: label, value };
    return {
      name: label,
      value:
        kind === 'day'
          ? dayWords(value)
          : kind === 'radios'
            ? codeWords('officers.conclusion', value)
            : value,
    };
  });
