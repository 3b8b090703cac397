import type { Receipt } from '../../graphql/execution/receipt.ts';
import { type PageMeta, wholePrint } from '../layout/page-meta.ts';
import type { PageRequest } from './page-request.ts';

/** What a page rests on, from its request and the receipts of the API. A day that nothing was read for is not named. */
export function pageMetaOf({ asOf: asked, address, print }: PageRequest, receipt: Receipt): PageMeta {
  const asOf = receipt.days.find((day) => day === asked);
  return {
    receipt,
    day: asOf ?? receipt.asOf ?? receipt.answeredOn,
    asOf,
    address,
    printsWhole: print === wholePrint,
  };
}
