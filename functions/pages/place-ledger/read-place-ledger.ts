import { startOfSpan } from '../../../domain/place-ledger/ledger-period.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import {
  ledgerOfAll,
  type PlaceLedgerQuery,
  placeLedger,
  type RegisterAreasQuery,
  registerAreas,
} from '../../../schema/generated/page-operations.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';

export type LedgerOfArea = PlaceLedgerQuery['years']['areas'][number];
export type LedgerRow = LedgerOfArea['rows'][number];
export type PromisedPlace = PlaceLedgerQuery['years']['promised'][number];

/** The balance of one area, with that of each ward where it is the borough. */
export interface LedgerData {
  readonly areas: RegisterAreasQuery;
  readonly years: PlaceLedgerQuery['years'];
  readonly byYear: LedgerOfArea;
  readonly byQuarter: LedgerOfArea;
  /** This year so far of each ward; empty where one area was chosen. */
  readonly wards: readonly LedgerOfArea[];
  readonly receipt: Receipt;
}

/** Asks for the balance of the area that an address names, without one of the borough. @throws ApiError */
export async function readPlaceLedger(api: AskApi, search: string): Promise<LedgerData | undefined> {
  const { ask, receipt } = notingReceipts(api);
  const areas = await ask(registerAreas, {});
  const asked = new URLSearchParams(search).get('area')?.trim() || areas.borough.code;
  const known = [areas.borough, ...areas.localities, ...areas.wards].some(({ code }) => code === asked);
  if (!known) return undefined;
  const { years, quarters } = await ask(placeLedger, { area: asked });
  const [byYear] = years.areas;
  const [byQuarter] = quarters.areas;
  if (!byYear || !byQuarter) return undefined;
  const all =
    asked === areas.borough.code
      ? (await ask(ledgerOfAll, { span: 'YEAR', from: years.to })).placeLedger.areas
      : [];
  const wards = all.filter(({ area }) => area.level === 'WARD');
  return { areas, years, byYear, byQuarter, wards, receipt: receipt() };
}

/** Months in the file: ten years. */
const monthsInFile = 120;

/** Every month of ten years, of the borough and of each ward. @throws ApiError */
export async function readLedgerFile(api: AskApi) {
  const { ask, receipt } = notingReceipts(api);
  const { borough } = await ask(registerAreas, {});
  const today = (receipt().asOf ?? receipt().answeredOn) as CalendarDate;
  const from = startOfSpan('MONTH', today, monthsInFile - 1);
  const { placeLedger: ledger } = await ask(ledgerOfAll, { span: 'MONTH', from });
  return { borough: borough.name, areas: ledger.areas, receipt: receipt() };
}
