import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import type { AskApi } from './ask-api.ts';

/** The API, and what all that was asked of it through this rests on together. */
export interface NotedApi {
  readonly ask: Ask;
  /** @throws RangeError before the first answer */
  readonly receipt: () => Receipt;
}

/** A page is made of several answers, so that it rests on what each of them rests on. */
export function notingReceipts(ask: AskApi): NotedApi {
  const receipts: Receipt[] = [];
  return {
    ask: async (operation, variables) => {
      const { data, receipt } = await ask(operation, variables);
      receipts.push(receipt);
      return data;
    },
    receipt: () => receiptsJoined(receipts),
  };
}

/** @throws RangeError of none */
export function receiptsJoined(receipts: readonly Receipt[]): Receipt {
  const [first] = receipts;
  if (!first) throw new RangeError('Nothing was asked of the API yet.');
  const all = <Each>(of: (receipt: Receipt) => readonly Each[]): Each[] =>
    [...new Set(receipts.flatMap(of))].sort();
  const boundaryEditions = all((each) => each.boundaryEditions);
  const methodVersions = all((each) => each.methodVersions);
  const days = all((each) => each.days);
  return {
    ...first,
    dataVersion: all(({ dataVersion }) => [dataVersion]).join(', '),
    boundaryEdition: onlyOne(boundaryEditions),
    boundaryEditions,
    methodVersion: onlyOne(methodVersions),
    methodVersions,
    asOf: onlyOne(days),
    days,
    notes: [...new Set(receipts.flatMap(({ notes }) => notes))],
  };
}

const onlyOne = <Each>(all: readonly Each[]): Each | null => (all.length === 1 ? (all[0] ?? null) : null);
