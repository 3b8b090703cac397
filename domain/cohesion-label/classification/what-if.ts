import { publicOnly } from '../../disclosure/public-records.ts';
import type { AnyMessage } from '../../messages/message.ts';
import { type MethodId, parametersOfMethod } from '../../method/method.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';
import type { ClassificationRun } from './classification.ts';
import { classifyAreas } from './classify-areas.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';
import { describeWhatIf } from './describe-what-if.ts';
import { checkLines, type ParameterChange, parseParameterChanges } from './parameter-changes.ts';
import { type AddedVenue, addVenues, parseVenueIds, setOpen } from './venue-changes.ts';

/** What a reader tries out. Everything is optional; nothing given is the published method. */
export interface WhatIf {
  /** The version of the method that is run, and that the rest is measured against; the published one where not given. */
  readonly method?: MethodId;
  readonly parameters?: readonly ParameterChange[];
  /** NINETEEN: the 19 groups decide the level of diversity. */
  readonly grouping?: EthnicGrouping;
  /** Ids of venues on the register that are taken to be open on the day. */
  readonly openVenues?: readonly string[];
  readonly closeVenues?: readonly string[];
  readonly addVenues?: readonly AddedVenue[];
  /** As if every register had been reviewed on the day and found complete: "none recorded" then means none. */
  readonly registersReviewed?: boolean;
}

/** A run's input with what was changed, and the words for the banner. */
export interface AppliedWhatIf {
  readonly input: ClassifyAreasInput;
  /** Undefined where nothing was changed: the answer is that of the published method. */
  readonly sentence?: AnyMessage;
}

/**
 * Changes the input of a run as a reader asks, for `classifyAreas` to run: the same on a server and in a browser. The
 * input given is not touched. Values equal to the published ones, and venues that already are as asked, change nothing.
 * @throws InvalidInput naming the field and what would be valid: an unknown parameter, a value outside its range, the
 *   low line not below the high one, a venue that is not on the public register, an unknown kind, a point off the globe.
 * @example applyWhatIf(input, { parameters: [{ name: 'reach', value: 50 }] }).sentence
 * // "This is a what-if, not the published method: the target for reach of a Place of Welcome is 50 instead of 60 ..."
 */
export function applyWhatIf(published: ClassifyAreasInput, whatIf: WhatIf): AppliedWhatIf {
  const input = whatIf.method ? { ...published, parameters: parametersOfMethod(whatIf.method) } : published;
  const changes = parseParameterChanges('whatIf.parameters', whatIf.parameters ?? [], input.parameters);
  const parameters = {
    ...input.parameters,
    ...Object.fromEntries(changes.map(({ name, value }) => [name, value])),
  };
  checkLines('whatIf.parameters', parameters);
  const register = publicOnly(input.venues);
  const opened = parseVenueIds('whatIf.openVenues', whatIf.openVenues ?? [], register);
  const closed = parseVenueIds('whatIf.closeVenues', whatIf.closeVenues ?? [], register, opened);
  const added = addVenues('whatIf.addVenues', whatIf.addVenues ?? [], input.asOf);
  const venues = [
    ...setOpen(setOpen(input.venues, opened, 'OPEN', input.asOf), closed, 'CLOSED', input.asOf),
    ...added,
  ];
  const before = input.grouping ?? 'FIVE';
  const grouping = whatIf.grouping ?? before;
  const boroughs = input.areas.filter(({ level }) => level === 'BOROUGH').map(({ code }) => code);
  const reviews = whatIf.registersReviewed
    ? boroughs.flatMap((area) =>
        (['venues', 'projects', 'participation', 'exchanges', 'placesOfWelcome'] as const).map(
          (register) => ({ register, area, reviewedOn: input.asOf, reviewer: 'what-if' }),
        ),
      )
    : [];
  const sentence = describeWhatIf(input, {
    changes,
    ...(grouping === before ? {} : { grouping }),
    opened,
    closed,
    added,
    reviewed: whatIf.registersReviewed === true,
  });
  if (sentence === undefined) return { input };
  return {
    input: { ...input, parameters, venues, grouping, reviews: [...input.reviews, ...reviews] },
    sentence,
  };
}

/**
 * Runs the method on a changed input. The answer, each label in it and its notes carry the banner, so that no part of
 * it can be taken for the published method.
 * @throws InvalidInput as `applyWhatIf`
 * @example classifyWhatIf(input, { grouping: 'NINETEEN' }).whatIf // "This is a what-if, not the published method: ..."
 */
export function classifyWhatIf(input: ClassifyAreasInput, whatIf: WhatIf): ClassificationRun {
  const { input: changed, sentence } = applyWhatIf(input, whatIf);
  const run = classifyAreas(changed);
  if (sentence === undefined) return run;
  return {
    ...run,
    whatIf: sentence,
    notes: [sentence, ...run.notes],
    areas: run.areas.map((area) => ({ ...area, whatIf: sentence })),
  };
}
