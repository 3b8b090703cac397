import { pairEffects, pairSchema } from '../../../../domain/assessment/model/item-schemas.ts';
import { suggestedPairs } from '../../../../domain/assessment/questions/suggested-pairs.ts';
import type { PairEffect } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { type Field, textOf } from '../form/fields.ts';
import { ItemForm } from '../form/item-form.tsx';
import { ItemList } from '../form/item-list.tsx';
import { presence, textLimits } from '../form/schema-limits.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { FactsBeside } from './facts-beside.tsx';
import { proposedPair, proposedPairReason } from './proposed-words.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

const { entries } = pairSchema;

/** Fields of a pair of groups. */
export const pairFields: readonly Field[] = [
  {
    kind: 'line',
    ...textLimits(entries.one),
    name: 'one',
    written: 'pairs.one',
    label: t('officers.pairOne'),
    hint: t('officers.groupHint'),
  },
  {
    kind: 'line',
    ...textLimits(entries.other),
    name: 'other',
    written: 'pairs.other',
    label: t('officers.pairOther'),
  },
  {
    kind: 'radios',
    ...presence(entries.effect),
    name: 'effect',
    written: 'pairs.effect',
    label: t('officers.pairEffect'),
    choices: pairEffects.map((value) => ({ value, label: codeWords('officers.pairEffect', value) })),
  },
  {
    kind: 'text',
    ...textLimits(entries.reason),
    name: 'reason',
    written: 'pairs.reason',
    label: t('officers.pairReason'),
  },
];

interface OpenPairProps {
  readonly assessment: Assessment;
  readonly pair: { readonly id: string; readonly one: string; readonly other: string };
}

/** A pair that nobody has answered: with the groups and shares that the evidence proposes, where it does. */
function OpenPair({ assessment, pair: { id, one, other } }: OpenPairProps) {
  const proposed = proposedPair(assessment, id);
  const named = proposed ? { one: proposed.one.group, other: proposed.other.group } : { one, other };
  return (
    <>
      <RouteLink to={{ id: assessment.id, step: 'pairs', question: id }}>
        {t('officers.pairNamed', named)}
      </RouteLink>
      {proposed && (
        <p class="dim">
          {t('officers.proposed')} {proposedPairReason(proposed)}
        </p>
      )}
    </>
  );
}

/** Relations between pairs of groups: those that are suggested, and others that the author names. */
export function PairsStep({ assessment, viewer, question }: Props) {
  const pairs = assessment.detail?.pairs ?? [];
  const suggested = suggestedPairs.find(({ id }) => id === question);
  const known = pairs.find(({ id }) => id === question);
  if (question !== undefined && (known || suggested || question === 'new') && mayWrite(assessment, viewer)) {
    return (
      <ItemForm
        assessment={assessment}
        viewer={viewer}
        step="pairs"
        list="PAIRS"
        question={question}
        item={known?.id}
        title={t('officers.pairTitle')}
        fields={pairFields}
        saved={({ detail, proposals }) => {
          const pair = detail?.pairs.find(({ id }) => id === question);
          const proposed = proposedPair({ proposals }, question);
          return {
            one: pair?.one ?? proposed?.one.group ?? (suggested ? t(suggested.one) : ''),
            other: pair?.other ?? proposed?.other.group ?? (suggested ? t(suggested.other) : ''),
            effect: pair?.effect ?? '',
            reason: pair?.reason ?? proposedPairReason(proposed),
          };
        }}
        change={(values, item) => ({
          pairs: [
            {
              id: suggested?.id ?? item,
              one: textOf(values, 'one'),
              other: textOf(values, 'other'),
              effect: textOf(values, 'effect') as PairEffect,
              reason: textOf(values, 'reason'),
            },
          ],
        })}
      >
        <FactsBeside assessment={assessment} about={`pairs.${question}`} />
      </ItemForm>
    );
  }
  const open = suggestedPairs.filter(({ id }) => pairs.every((pair) => pair.id !== id));
  return (
    <ItemList
      assessment={assessment}
      viewer={viewer}
      step="pairs"
      title={t('officers.pairs')}
      lead={t('officers.pairsLead')}
      none={t('officers.pairsNone')}
      add={t('officers.pairsAdd')}
      items={pairs.map((pair) => ({
        id: pair.id,
        title: t('officers.pairNamed', { one: pair.one, other: pair.other }),
        lines: [codeWords('officers.pairEffect', pair.effect), pair.reason],
      }))}
    >
      {mayWrite(assessment, viewer) && open.length > 0 && (
        <>
          <h2>{t('officers.pairsSuggested')}</h2>
          <ul>
            {open.map(({ id, one, other }) => (
              <li key={id}>
                <OpenPair assessment={assessment} pair={{ id, one: t(one), other: t(other) }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </ItemList>
  );
}
