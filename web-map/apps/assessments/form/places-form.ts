import { line } from '../../../../domain/assessment/model/written-value.ts';
import { placeFateCodes } from '../../../../domain/assessment/places/place-fates.ts';
import type { PlaceFate } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Choice, type Field, linesOf, sentText, ticked, type Values } from './fields.ts';
import type { Change } from './form-spec.ts';
import { maxLengthOf } from './schema-limits.ts';

type Asked = Pick<Assessment, 'evidence' | 'placesInside'>;
type Said = Asked & Pick<Assessment, 'facts'>;

/** Named after the evidence that asks: what was typed and not saved for another site is no answer here. */
const fateField = ({ evidence: [newest] }: Asked, venue: string): string =>
  `fate-${newest?.hash.slice(0, 8)}-${venue}`;

/** Places that were named as lost and do not stand inside the site, as far as the evidence knows it. */
export const lostElsewhere = ({ facts, placesInside }: Said): readonly Choice[] =>
  facts.venuesLost
    .filter(({ id }) => !placesInside?.some(({ venueId }) => venueId === id))
    .map(({ id, name }) => ({ value: id, label: name }));

/**
 * Fields about places where people meet: what becomes of each that the evidence finds inside the site, which is lost
 * elsewhere, and which is gained. A place inside has no answer before somebody gives it one.
 * @param elsewhere places to choose from that do not stand inside
 */
export const placesFields = (asked: Asked, elsewhere: readonly Choice[]): readonly Field[] => [
  ...(asked.placesInside ?? []).map(
    ({ venueId, name }): Field => ({
      kind: 'radios',
      name: fateField(asked, venueId),
      written: 'content.placeFates',
      label: t('officers.fateOf', { name }),
      choices: placeFateCodes.map((fate) => ({
        value: fate,
        label: codeWords('officers.fate', fate),
        hint: codeWords('officers.fateHint', fate),
      })),
    }),
  ),
  ...(elsewhere.length > 0
    ? [
        {
          kind: 'ticks',
          name: 'venuesLost',
          written: 'facts.venuesLost',
          label: t('officers.venuesLost'),
          hint: t('officers.venuesLostHint'),
          choices: elsewhere,
          optional: true,
        } as const,
      ]
    : []),
  {
    kind: 'lines',
    name: 'venuesGained',
    written: 'facts.venuesGained',
    label: t('officers.venuesGained'),
    hint: t('officers.oneALine'),
    maxLength: maxLengthOf(line),
    optional: true,
  },
];

/** What is saved of places, in the terms of the fields. */
export const placesValues = (assessment: Said): Values => ({
  ...Object.fromEntries(
    (assessment.placesInside ?? []).map(({ venueId, fate }) => [fateField(assessment, venueId), fate ?? '']),
  ),
  venuesLost: lostElsewhere(assessment).map(({ value }) => value),
  venuesGained: assessment.facts.venuesGained.join('\n'),
});

/** What is sent of places: the fates that were said, and no other; and names, where an empty list says nothing. */
export function placesInput(asked: Asked, values: Values): Change {
  const placeFates = (asked.placesInside ?? []).flatMap(({ venueId }) => {
    const fate = sentText(values, fateField(asked, venueId)) as PlaceFate | null;
    return fate ? [{ venueId, fate }] : [];
  });
  return {
    facts: { venuesLost: ticked(values, 'venuesLost'), venuesGained: linesOf(values, 'venuesGained') },
    ...(placeFates.length > 0 ? { placeFates } : {}),
  };
}
