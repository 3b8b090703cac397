import { factsSchema, schemeKinds, schemeStages } from '../../../../domain/assessment/model/facts-schema.ts';
import type {
  SchemeFactsInput,
  SchemeKind,
  SchemeStage,
} from '../../../../schema/generated/assess-operations.ts';
import { codeWords, type OfficersCode, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Choice, dayOf, type Field, numberOf, sentText, ticked, type Values } from './fields.ts';
import { maxLengthOf, rangeOf } from './schema-limits.ts';

const { entries: facts } = factsSchema;

/** The pages of the facts, in their order. */
export const factsPages = ['about', 'decision', 'people', 'size'] as const;
export type FactsPage = (typeof factsPages)[number];

export const isFactsPage = (text: string): text is FactsPage =>
  (factsPages as readonly string[]).includes(text);

export const factsTitles: Readonly<Record<FactsPage, OfficersCode>> = {
  about: 'officers.factsAbout',
  decision: 'officers.factsDecision',
  people: 'officers.factsPeople',
  size: 'officers.factsSize',
};

const choicesOf = (values: readonly string[], wordsOf: (value: string) => string): readonly Choice[] =>
  values.map((value) => ({ value, label: wordsOf(value) }));

/** Fields of a page of the facts. */
export function factsFields(page: FactsPage): readonly Field[] {
  switch (page) {
    case 'about':
      return [
        {
          kind: 'line',
          name: 'title',
          written: 'facts.title',
          label: t('officers.title'),
          hint: t('officers.titleHint'),
          maxLength: maxLengthOf(facts.title),
          required: true,
        },
        {
          kind: 'radios',
          name: 'kind',
          written: 'facts.kind',
          label: t('officers.kind'),
          choices: choicesOf(schemeKinds, (value) => codeWords('officers.kind', value)),
        },
        {
          kind: 'text',
          name: 'summary',
          written: 'facts.summary',
          label: t('officers.summary'),
          hint: t('officers.summaryHint'),
          maxLength: maxLengthOf(facts.summary),
        },
      ];
    case 'decision':
      return [
        {
          kind: 'radios',
          name: 'stage',
          written: 'facts.stage',
          label: t('officers.stage'),
          choices: choicesOf(schemeStages, (value) => codeWords('officers.stage', value)),
        },
        {
          kind: 'line',
          name: 'decisionMaker',
          written: 'facts.decisionMaker',
          label: t('officers.decisionMaker'),
          hint: t('officers.officeHint'),
          maxLength: maxLengthOf(facts.decisionMaker),
        },
        {
          kind: 'day',
          name: 'decisionDate',
          written: 'facts.decisionDate',
          label: t('officers.decisionDate'),
          hint: t('officers.decisionDateHint'),
        },
        {
          kind: 'text',
          name: 'relatedAssessments',
          written: 'facts.relatedAssessments',
          label: t('officers.relatedAssessments'),
          hint: t('officers.relatedHint'),
          maxLength: maxLengthOf(facts.relatedAssessments),
          optional: true,
        },
      ];
    case 'people':
      return [
        {
          kind: 'text',
          name: 'whoGains',
          written: 'facts.whoGains',
          label: t('officers.whoGains'),
          hint: t('officers.whoHint'),
          maxLength: maxLengthOf(facts.whoGains),
        },
        {
          kind: 'text',
          name: 'whoMayLose',
          written: 'facts.whoMayLose',
          label: t('officers.whoMayLose'),
          maxLength: maxLengthOf(facts.whoMayLose),
        },
      ];
    case 'size':
      return [
        { ...amount('homes'), hint: t('officers.zeroHint'), when: isTyped('homes') },
        { ...amount('publicLandHectares'), hint: t('officers.landHint') },
        { ...amount('budgetPounds'), optional: true },
        { ...amount('durationMonths'), optional: true },
        {
          kind: 'day',
          name: 'startsOn',
          written: 'facts.startsOn',
          label: t('officers.startsOn'),
          optional: true,
          when: isTyped('startsOn'),
        },
        {
          kind: 'day',
          name: 'completesOn',
          written: 'facts.completesOn',
          label: t('officers.completesOn'),
          optional: true,
          when: isTyped('completesOn'),
        },
      ];
  }
}

const amount = (name: 'homes' | 'publicLandHectares' | 'budgetPounds' | 'durationMonths') =>
  ({
    kind: 'number',
    name,
    written: `facts.${name}`,
    label: t(`officers.${name}`),
    ...rangeOf(facts[name]),
  }) as const;

/** Facts that the phases decide are worked out: the form neither asks nor sends them. */
export const factsByPhases = ({
  phaseTotals,
}: Pick<Assessment, 'phaseTotals'>): readonly ('homes' | 'startsOn' | 'completesOn')[] => [
  ...(phaseTotals?.homesBuilt?.isWhole ? (['homes'] as const) : []),
  ...(phaseTotals?.from ? (['startsOn'] as const) : []),
  ...(phaseTotals?.to ? (['completesOn'] as const) : []),
];
const isTyped =
  (name: string) =>
  (values: Values): boolean =>
    !ticked(values, 'byPhases').includes(name);

const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** The facts as the forms hold them. */
export const factsValues = ({ facts, phaseTotals }: Pick<Assessment, 'facts' | 'phaseTotals'>): Values => ({
  byPhases: factsByPhases({ phaseTotals }),
  title: facts.title,
  kind: facts.kind ?? '',
  summary: facts.summary ?? '',
  stage: facts.stage ?? '',
  decisionMaker: facts.decisionMaker ?? '',
  decisionDate: facts.decisionDate ?? '',
  relatedAssessments: facts.relatedAssessments ?? '',
  whoGains: facts.whoGains ?? '',
  whoMayLose: facts.whoMayLose ?? '',
  homes: numberText(facts.homes),
  publicLandHectares: numberText(facts.publicLandHectares),
  budgetPounds: numberText(facts.budgetPounds),
  durationMonths: numberText(facts.durationMonths),
  startsOn: facts.startsOn ?? '',
  completesOn: facts.completesOn ?? '',
});

/** What a page of the facts sends: its own facts and no other. Empty takes a fact away. */
export function factsInput(page: FactsPage, values: Values): SchemeFactsInput {
  switch (page) {
    case 'about':
      return {
        title: sentText(values, 'title'),
        kind: sentText(values, 'kind') as SchemeKind | null,
        summary: sentText(values, 'summary'),
      };
    case 'decision':
      return {
        stage: sentText(values, 'stage') as SchemeStage | null,
        decisionMaker: sentText(values, 'decisionMaker'),
        decisionDate: dayOf(values, 'decisionDate') ?? null,
        relatedAssessments: sentText(values, 'relatedAssessments'),
      };
    case 'people':
      return { whoGains: sentText(values, 'whoGains'), whoMayLose: sentText(values, 'whoMayLose') };
    case 'size':
      return {
        ...(isTyped('homes')(values) ? { homes: numberOf(values, 'homes') ?? null } : {}),
        publicLandHectares: numberOf(values, 'publicLandHectares') ?? null,
        budgetPounds: numberOf(values, 'budgetPounds') ?? null,
        durationMonths: numberOf(values, 'durationMonths') ?? null,
        ...(isTyped('startsOn')(values) ? { startsOn: dayOf(values, 'startsOn') ?? null } : {}),
        ...(isTyped('completesOn')(values) ? { completesOn: dayOf(values, 'completesOn') ?? null } : {}),
      };
  }
}

/** The page on which a fact is asked; the first for one that is not known. @example factsPageOf('homes') // 'size' */
export const factsPageOf = (name: string): FactsPage =>
  factsPages.find((page) => factsFields(page).some((field) => field.name === name)) ?? 'about';
