import { equalityGrid } from '../../../../domain/assessment/questions/equality-grid.ts';
import type { Assessment } from '../api/held.ts';
import { tell, tellCode } from '../words/tell.ts';
import { factsFields, factsPages } from './facts-pages.ts';
import { placesFields } from './places-form.ts';

type Named = Pick<Assessment, 'actions' | 'predictions'>;

/**
 * What a path of a field means, in words. What is not known by name is said as it stands.
 * @example pathWords('screening.4.sentence') // 'Question 4 of the screen'
 */
export function pathWords(path: string, within?: Named): string {
  const [first = '', second = '', third = ''] = path.split('.');
  switch (first) {
    case 'facts':
      return factNames().get(second) ?? tell('facts');
    case 'site':
    case 'wards':
    case 'localities':
      return tell('site');
    case 'evidence':
      return tell('evidence');
    case 'placeFates':
      return tell('places');
    case 'screening':
      return second === '' ? tell('screen') : tell('screenQuestion', { id: second });
    case 'detail':
      return second === '' ? tell('detail') : tell('detailQuestion', { id: `${second}.${third}` });
    case 'grid':
      return gridWords(second);
    case 'actions':
      return tell('actionNamed', {
        name: within?.actions.find(({ id }) => id === second)?.what ?? second,
      });
    case 'predictions':
      return tell('predictionNamed', {
        name: within?.predictions.find(({ id }) => id === second)?.measure ?? second,
      });
    case 'conflictPrevention':
      return tell('sensitive');
    case 'state':
      return tell('stateTitle');
    default:
      return tellCode('path', first);
  }
}

const gridWords = (row: string): string => {
  const name = equalityGrid.find(({ characteristic }) => characteristic === row)?.name;
  return name === undefined ? tell('grid') : tell('gridRow', { name });
};

const factNames = (): ReadonlyMap<string, string> =>
  new Map(
    [
      ...factsPages.flatMap((page) => factsFields(page)),
      ...placesFields({ evidence: [], placesInside: null }, [{ value: '', label: '' }]),
    ].map(({ name, label }) => [name, label] as const),
  );
