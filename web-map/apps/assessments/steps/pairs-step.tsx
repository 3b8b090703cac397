import { suggestedPairs } from '../../../../domain/assessment/questions/suggested-pairs.ts';
import type { PairEffect } from '../../../../schema/generated/assess-operations.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { type Field, textOf } from '../form/fields.ts';
import { ItemForm } from '../form/item-form.tsx';
import { ItemList } from '../form/item-list.tsx';
import { PlaceLink } from '../pages/navigate.tsx';
import { tell, tellCode } from '../words/tell.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

const effects: readonly PairEffect[] = ['BETTER', 'SAME', 'WORSE', 'NOT_KNOWN'];

/** Fields of a pair of groups. */
export const pairFields: readonly Field[] = [
  {
    kind: 'line',
    name: 'one',
    written: 'pairs.one',
    label: tell('pairOne'),
    hint: tell('groupHint'),
    most: 200,
    needed: true,
  },
  { kind: 'line', name: 'other', written: 'pairs.other', label: tell('pairOther'), most: 200, needed: true },
  {
    kind: 'radios',
    name: 'effect',
    written: 'pairs.effect',
    label: tell('pairEffect'),
    needed: true,
    choices: effects.map((value) => ({ value, label: tellCode('pairEffect', value) })),
  },
  {
    kind: 'text',
    name: 'reason',
    written: 'pairs.reason',
    label: tell('pairReason'),
    most: 1_000,
    needed: true,
  },
];

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
        title={tell('pairTitle')}
        fields={pairFields}
        saved={({ detail }) => {
          const pair = detail?.pairs.find(({ id }) => id === question);
          return {
            one: pair?.one ?? suggested?.one ?? '',
            other: pair?.other ?? suggested?.other ?? '',
            effect: pair?.effect ?? '',
            reason: pair?.reason ?? '',
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
      />
    );
  }
  const open = suggestedPairs.filter(({ id }) => pairs.every((pair) => pair.id !== id));
  return (
    <ItemList
      assessment={assessment}
      viewer={viewer}
      step="pairs"
      title={tell('pairs')}
      lead={tell('pairsLead')}
      none={tell('pairsNone')}
      add={tell('pairsAdd')}
      items={pairs.map((pair) => ({
        id: pair.id,
        title: tell('pairNamed', { one: pair.one, other: pair.other }),
        lines: [tellCode('pairEffect', pair.effect), pair.reason],
      }))}
    >
      {mayWrite(assessment, viewer) && open.length > 0 && (
        <>
          <h2>{tell('pairsSuggested')}</h2>
          <ul>
            {open.map(({ id, one, other }) => (
              <li key={id}>
                <PlaceLink to={{ id: assessment.id, step: 'pairs', question: id }}>
                  {tell('pairNamed', { one, other })}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </ItemList>
  );
}
