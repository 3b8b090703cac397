import { equalityGrid } from '../../../../domain/assessment/questions/equality-grid.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { factsFields, factsPages } from './facts-pages.ts';
import { placesFields } from './places-form.ts';

type Named = Pick<Assessment, 'actions' | 'phases' | 'predictions'>;

/**
 * What a path of a field means, in words. What is not known by name is said as it stands.
 * @example pathWords('screening.4.sentence') // 'Question 4 of the screen'
 */
export function pathWords(path: string, within?: Named): string {
  const [first = '', second = '', third = ''] = path.split('.');
  switch (first) {
    case 'facts':
      return factNames().get(second) ?? t('officers.facts');
    case 'phases':
      return t('officers.phaseNamed', {
        name: within?.phases.find(({ id }) => id === second)?.name ?? second,
      });
    case 'site':
    case 'wards':
    case 'localities':
      return t('officers.site');
    case 'evidence':
      return t('officers.evidence');
    case 'placeFates':
      return t('officers.places');
    case 'screening':
      return second === '' ? t('officers.screen') : t('officers.screenQuestion', { id: second });
    case 'setAside':
      return t('officers.scopeTitle');
    case 'detail':
      return second === ''
        ? t('officers.detail')
        : t('officers.detailQuestion', { id: `${second}.${third}` });
    case 'grid':
      return gridWords(second);
    case 'actions':
      return t('officers.actionNamed', {
        name: within?.actions.find(({ id }) => id === second)?.what ?? second,
      });
    case 'predictions':
      return t('officers.predictionNamed', {
        name: within?.predictions.find(({ id }) => id === second)?.measure ?? second,
      });
    case 'conflictPrevention':
      return t('officers.sensitive');
    case 'attachments':
      return t('officers.documents');
    case 'conclusion':
      return t('officers.conclusion');
    case 'state':
      return t('officers.stateTitle');
    default:
      return codeWords('officers.path', first);
  }
}

const gridWords = (row: string): string => {
  const name = equalityGrid.find(({ characteristic }) => characteristic === row)?.name;
  return name === undefined ? t('officers.grid') : t('officers.gridRow', { name });
};

const factNames = (): ReadonlyMap<string, string> =>
  new Map(
    [
      ...factsPages.flatMap((page) => factsFields(page)),
      ...placesFields({ evidence: [], placesInside: null }, [{ value: '', label: '' }]),
    ].map(({ name, label }) => [name, label] as const),
  );
