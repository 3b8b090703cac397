import type { ParameterChange } from '../../domain/cohesion-label/classification/parameter-changes.ts';
import type { WhatIf } from '../../domain/cohesion-label/classification/what-if.ts';

/** A what-if as it was read from an address, and the parts of it that say nothing. */
export interface ReadText {
  readonly whatIf: WhatIf;
  readonly unread: readonly string[];
}

type AddedVenue = NonNullable<WhatIf['addVenues']>[number];

const idForm = /^[\w-]{1,80}$/;
const addForm = /^([a-z-]{1,40})@(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,2}(?:\.\d{1,6})?)$/;
/** Words of the text that are no parameters. */
const ownWords = ['groups', 'reviewed', 'open', 'close', 'add'];
/** As many digits as a number has, so that none is given up in silence. */
const numberForm = /^-?\d{1,6}(\.\d{1,17})?$/;

/**
 * A what-if as short text for an address, parts in one order: equal what-ifs give equal text, nothing gives ''.
 *
 * @example formatWhatIf({ parameters: [{ name: 'reach', value: 50 }], grouping: 'NINETEEN' }) // 'reach:50;groups:19'
 */
export function formatWhatIf(whatIf: WhatIf): string {
  const { parameters = [], grouping, openVenues = [], closeVenues = [], addVenues = [] } = whatIf;
  const list = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${name}:${ids.toSorted().join(',')}`] : [];
  return [
    ...parameters.map(({ name, value }) => `${name}:${value}`).toSorted(),
    ...(grouping === 'NINETEEN' ? ['groups:19'] : []),
    ...list('open', openVenues),
    ...list('close', closeVenues),
    ...addVenues.map(({ kind, point }) => `add:${kind}@${short(point.lon)},${short(point.lat)}`),
    ...(whatIf.registersReviewed ? ['reviewed:yes'] : []),
  ].join(';');
}

/** A metre or so: finer would only make the address longer. */
const short = (degrees: number): string => String(Number(degrees.toFixed(5)));

/**
 * The what-if that a text stands for. A part that cannot be read is named in `unread` and changes nothing; whether the
 * values make sense is for `applyWhatIf` to say.
 *
 * @example parseWhatIf('reach:50;groups:19').whatIf.grouping // 'NINETEEN'
 */
export function parseWhatIf(text: string): ReadText {
  const parameters: ParameterChange[] = [];
  const lists: Record<'open' | 'close', string[]> = { open: [], close: [] };
  const addVenues: AddedVenue[] = [];
  const unread: string[] = [];
  let nineteen = false;
  let reviewed = false;
  for (const part of text.split(';').filter(Boolean)) {
    const [, name = '', value = ''] = /^(\w+):(.*)$/.exec(part) ?? [];
    const [, kind, lon, lat] = addForm.exec(value) ?? [];
    const ids = value.split(',');
    if (name === 'groups' && value === '19') nineteen = true;
    else if (name === 'reviewed' && value === 'yes') reviewed = true;
    else if ((name === 'open' || name === 'close') && ids.every((id) => idForm.test(id))) {
      lists[name].push(...ids.filter((id) => !lists[name].includes(id)));
    } else if (name === 'add' && kind && lon && lat) {
      addVenues.push({ kind, point: { lon: Number(lon), lat: Number(lat) } });
    } else if (name && !ownWords.includes(name) && numberForm.test(value))
      parameters.push({ name, value: Number(value) });
    else unread.push(part);
  }
  return {
    whatIf: {
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(nineteen ? { grouping: 'NINETEEN' as const } : {}),
      ...(lists.open.length > 0 ? { openVenues: lists.open } : {}),
      ...(lists.close.length > 0 ? { closeVenues: lists.close } : {}),
      ...(addVenues.length > 0 ? { addVenues } : {}),
      ...(reviewed ? { registersReviewed: true } : {}),
    },
    unread,
  };
}
