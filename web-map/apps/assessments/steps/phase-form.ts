import { phaseSchema } from '../../../../domain/assessment/model/item-schemas.ts';
import type { PhaseInput } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { dayOf, type Field, numberOf, sentText, textOf, type Values } from '../form/fields.ts';
import { numberLimits, rangeOf, textLimits } from '../form/schema-limits.ts';

type Phase = Assessment['phases'][number];

const { entries } = phaseSchema;
const tenures = ['social', 'shared', 'private', 'tenureNotKnown'] as const;
const homeKinds = ['built', 'lost'] as const;
const homes = entries.built.wrapped.entries;

/** Fields of homes, by what becomes of them and by tenure: their names are made of both. */
const homesFields = (kind: (typeof homeKinds)[number]): readonly Field[] =>
  tenures.map((tenure) => ({
    kind: 'number',
    ...rangeOf(homes[tenure]),
    optional: true,
    name: `${kind}.${tenure}`,
    written: `phases.${kind}`,
    label: t(`officers.phase_${kind}_${tenure}`),
  }));

/** Fields of a phase. All but its name may be left open: what is not given is not known. */
export const phaseFields: readonly Field[] = [
  {
    kind: 'line',
    ...textLimits(entries.name),
    name: 'name',
    written: 'phases.name',
    label: t('officers.phaseName'),
    hint: t('officers.phaseNameHint'),
  },
  { kind: 'day', name: 'from', written: 'phases.from', label: t('officers.startsOn'), optional: true },
  { kind: 'day', name: 'to', written: 'phases.to', label: t('officers.completesOn'), optional: true },
  ...homesFields('built'),
  ...homesFields('lost'),
  ...(
    [
      'floorSpaceSquareMetres',
      'jobs',
      'meetingSpaceLostSquareMetres',
      'meetingSpaceGainedSquareMetres',
    ] as const
  ).map(
    (name): Field => ({
      kind: 'number',
      ...numberLimits(entries[name]),
      name,
      written: `phases.${name}`,
      label: t(`officers.phase_${name}`),
    }),
  ),
  ...(['lettings', 'section106'] as const).map(
    (name): Field => ({
      kind: 'text',
      ...textLimits(entries[name]),
      name,
      written: `phases.${name}`,
      label: t(`officers.phase_${name}`),
    }),
  ),
];

const text = (value: number | string | null | undefined): string => (value == null ? '' : String(value));

/** A phase as its form holds it; without one, an empty form. */
export const phaseValues = (phase: Phase | undefined): Values => ({
  name: phase?.name ?? '',
  from: phase?.from ?? '',
  to: phase?.to ?? '',
  ...Object.fromEntries(
    homeKinds.flatMap((kind) =>
      tenures.map((tenure) => [`${kind}.${tenure}`, text(phase?.[kind]?.[tenure])] as const),
    ),
  ),
  floorSpaceSquareMetres: text(phase?.floorSpaceSquareMetres),
  jobs: text(phase?.jobs),
  meetingSpaceLostSquareMetres: text(phase?.meetingSpaceLostSquareMetres),
  meetingSpaceGainedSquareMetres: text(phase?.meetingSpaceGainedSquareMetres),
  lettings: phase?.lettings ?? '',
  section106: phase?.section106 ?? '',
});

const homesOf = (values: Values, kind: (typeof homeKinds)[number]) =>
  Object.fromEntries(tenures.map((tenure) => [tenure, numberOf(values, `${kind}.${tenure}`) ?? null]));

/** What a form sends of a phase. */
export const phaseInput = (values: Values, id: string): PhaseInput => ({
  id,
  name: textOf(values, 'name'),
  from: dayOf(values, 'from') ?? null,
  to: dayOf(values, 'to') ?? null,
  built: homesOf(values, 'built'),
  lost: homesOf(values, 'lost'),
  floorSpaceSquareMetres: numberOf(values, 'floorSpaceSquareMetres') ?? null,
  jobs: numberOf(values, 'jobs') ?? null,
  meetingSpaceLostSquareMetres: numberOf(values, 'meetingSpaceLostSquareMetres') ?? null,
  meetingSpaceGainedSquareMetres: numberOf(values, 'meetingSpaceGainedSquareMetres') ?? null,
  lettings: sentText(values, 'lettings'),
  section106: sentText(values, 'section106'),
});
