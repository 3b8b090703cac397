import type { ReadonlySignal } from '@preact/signals';
import type { WhatIfInput } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { whatIfArgument, whatIfAsked } from '../../api/ask-what-if.ts';
import { type Loadable, loadByKey } from '../../api/loadable.ts';
import { triedOut } from '../../api/tried-out.ts';
import {
  type AreaRead,
  type AreaRegisters,
  readLabelledArea,
  readRegisters,
} from '../briefing/reading/read-area.ts';
import { type Findings, readFindings } from '../briefing/reading/read-findings.ts';

const read = new Map<string, AreaRead>();

const publishedArea = loadByKey(async (code) => {
  const came = await readLabelledArea(ask, code);
  if (came) read.set(code, came);
  return came;
});
const shownAreas = new Map<string, ReadonlySignal<Loadable<AreaRead | undefined>>>();

/** What is told of an area first, under what is tried out; undefined where no edition holds the code. */
export const labelledArea = (code: string): ReadonlySignal<Loadable<AreaRead | undefined>> => {
  const published = publishedArea(code);
  const shown =
    shownAreas.get(code) ??
    triedOut(
      () => published.value,
      (by) => (area) => area && by.briefing(area),
    );
  shownAreas.set(code, shown);
  return shown;
};

const findingsByKey = loadByKey(async (key): Promise<Findings | undefined> => {
  const [code = '', whatIf = ''] = key.split(' ');
  const area = read.get(code)?.area;
  if (!area?.edition.hasGeometry) return undefined;
  const tried: { readonly whatIf?: WhatIfInput } = await whatIfArgument(whatIf);
  return readFindings(ask, area, tried);
});

/** What is worked out for an area that was read, under what is tried out. */
export const areaFindings = (code: string) => findingsByKey(`${code} ${whatIfAsked()}`);

const registersByKey = loadByKey(async (code): Promise<AreaRegisters> => {
  const area = read.get(code);
  if (!area) throw new RangeError(`Registers were asked for before the area ${code} was read.`);
  return readRegisters(ask, area);
});

const shownRegisters = new Map<string, ReadonlySignal<Loadable<AreaRegisters>>>();

/** What stands beside an area that was read in registers, under what is tried out; fetched when a reader opens a card. */
export const areaRegisters = (code: string): ReadonlySignal<Loadable<AreaRegisters>> => {
  const published = registersByKey(code);
  const shown =
    shownRegisters.get(code) ??
    triedOut(
      () => published.value,
      (by) => (registers) => ({ ...registers, places: by.places(registers.places) }),
    );
  shownRegisters.set(code, shown);
  return shown;
};
