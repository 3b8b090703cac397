import { type KeptTexts, keptOnDevice } from '../../kept/kept-in-browser.ts';
import type { WrittenQuestion } from './written-question.ts';

const queryName = 'explorer:query';
const variablesName = 'explorer:variables';
/** Names under which an earlier editor kept its questions. */
const formerPrefix = 'graphiql:';

/** The question of the last visit, on this device; undefined where none was kept. */
export function keptQuestion(kept: KeptTexts = keptOnDevice): WrittenQuestion | undefined {
  const query = kept.read(queryName);
  return query === undefined ? undefined : { query, variables: kept.read(variablesName) ?? '' };
}

/** Keeps a question in place of the one before, and forgets what an earlier editor left behind. */
export function keepQuestion({ query, variables }: WrittenQuestion, kept: KeptTexts = keptOnDevice): void {
  kept.write(queryName, query);
  kept.write(variablesName, variables);
  for (const name of kept.names()) if (name.startsWith(formerPrefix)) kept.forget(name);
}
