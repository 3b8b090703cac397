import { factsPageOf } from '../form/facts-pages.ts';
import type { Route, Step } from '../pages/route.ts';

const wholeSteps: Readonly<Record<string, Step>> = {
  site: 'site',
  phases: 'phases',
  evidence: 'evidence',
  options: 'options',
  decision: 'decision',
  pairs: 'pairs',
  engagement: 'engagement',
  actions: 'actions',
  predictions: 'predictions',
  conflictPrevention: 'sensitive',
  conclusion: 'conclusion',
  attachments: 'documents',
  signatures: 'check',
  state: 'check',
  comments: 'comments',
};

/** Facts that are asked about with the places inside the site. */
const placeFacts: readonly string[] = ['facts.venuesLost', 'facts.venuesGained'];

/**
 * The page on which a field is put right, by the path with which the API names it.
 * @example routeOfField('a1', 'detail.3.3.residual') // { id: 'a1', step: 'detail', question: '3.3-after' }
 */
export function routeOfField(id: string, path: string): Route {
  const [first = '', second = '', ...rest] = path.split('.');
  if (first === 'placeFates' || placeFacts.includes(path)) return { id, step: 'places' };
  if (first === 'facts') return { id, step: 'facts', question: factsPageOf(second) };
  if (first === 'screening' && second !== '') return { id, step: 'screen', question: second };
  if (first === 'grid' && second !== '') return { id, step: 'grid', question: second };
  if (first === 'setAside') return { id, step: 'detail', question: 'scope' };
  if (first === 'detail' && second !== '') {
    const [number = '', part] = rest;
    const question = `${second}.${number}`;
    if (part === 'actions') return { id, step: 'actions', question: `new-${question}` };
    return { id, step: 'detail', question: part === 'residual' ? `${question}-after` : question };
  }
  const step = wholeSteps[first];
  return step === undefined ? { id } : { id, step };
}
