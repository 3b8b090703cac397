import { engagementSchema } from '../../../../domain/assessment/model/item-schemas.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { dayOf, type Field, textOf } from '../form/fields.ts';
import { ItemForm } from '../form/item-form.tsx';
import { ItemList } from '../form/item-list.tsx';
import { presence, textLimits } from '../form/schema-limits.ts';
import { dayWords } from '../words/say-instant.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

const { entries } = engagementSchema;

/** Fields of who was heard. */
export const engagementFields: readonly Field[] = [
  {
    kind: 'line',
    ...textLimits(entries.who),
    name: 'who',
    written: 'engagement.who',
    label: t('officers.heardWho'),
    hint: t('officers.heardWhoHint'),
  },
  {
    kind: 'day',
    ...presence(entries.on),
    name: 'on',
    written: 'engagement.on',
    label: t('officers.heardOn'),
  },
  {
    kind: 'text',
    ...textLimits(entries.how),
    name: 'how',
    written: 'engagement.how',
    label: t('officers.heardHow'),
    hint: t('officers.heardHowHint'),
  },
  {
    kind: 'text',
    ...textLimits(entries.whatChanged),
    name: 'whatChanged',
    written: 'engagement.whatChanged',
    label: t('officers.heardChanged'),
    hint: t('officers.heardChangedHint'),
  },
];

/** Who was heard, when, how, and what it changed. */
export function EngagementStep({ assessment, viewer, question }: Props) {
  const heard = assessment.detail?.engagement ?? [];
  const known = heard.find(({ id }) => id === question);
  if (question !== undefined && (known || question === 'new') && mayWrite(assessment, viewer)) {
    return (
      <ItemForm
        assessment={assessment}
        viewer={viewer}
        step="engagement"
        list="ENGAGEMENT"
        question={question}
        item={known?.id}
        title={t('officers.heardTitle')}
        fields={engagementFields}
        saved={({ detail }) => {
          const item = detail?.engagement.find(({ id }) => id === question);
          return {
            who: item?.who ?? '',
            on: item?.on ?? '',
            how: item?.how ?? '',
            whatChanged: item?.whatChanged ?? '',
          };
        }}
        change={(values, id) => ({
          engagement: [
            {
              id,
              who: textOf(values, 'who'),
              on: dayOf(values, 'on') ?? '',
              how: textOf(values, 'how'),
              whatChanged: textOf(values, 'whatChanged'),
            },
          ],
        })}
      />
    );
  }
  return (
    <ItemList
      assessment={assessment}
      viewer={viewer}
      step="engagement"
      title={t('officers.engagement')}
      lead={t('officers.engagementLead')}
      none={t('officers.engagementNone')}
      add={t('officers.engagementAdd')}
      items={heard.map(({ id, who, on, how, whatChanged }) => ({
        id,
        title: `${who}, ${dayWords(on)}`,
        lines: [how, t('officers.heardSo', { whatChanged })],
      }))}
    />
  );
}
