import { type AnyMessage, type MessageArguments, message, type ToldText } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { walks } from '../../method/distances.ts';
import { publishedParameters } from '../../method/method.ts';
import { type ReachTarget, straightReachMetres } from '../../reach/reach-rules.ts';
import { evidenceRules } from '../evidence/evidence-rules.ts';

/** What a measure counts: the last part of the code of its unit. */
export type OptionUnit = Exclude<MessageArguments['optionAmount.known']['unit'], ''>;

/** What a measure is, for a reader who has only this. */
export interface MeasureDefinition {
  /** Never given to another measure. */
  readonly code: string;
  readonly group: AnyMessage;
  readonly name: AnyMessage;
  readonly counts: OptionUnit;
  /** How it is worked out, in a sentence. */
  readonly formula: AnyMessage;
  readonly source: ToldText;
  /** What it cannot tell. */
  readonly limits: ToldText;
}

const groups = {
  places: message('optionGroup.places'),
  people: message('optionGroup.people'),
  borough: message('optionGroup.borough'),
  scheme: message('optionGroup.scheme'),
} as const;

const { roundTo, fewerThan, catchmentMetres } = evidenceRules;

const register = message('optionSource.register');
const census = message('optionSource.census');
const registerAndCensus = oneText(register, census);
const scheme = message('optionSource.scheme');
const reach = {
  line: Math.round(straightReachMetres(publishedParameters)),
  walk: publishedParameters.reachWalkMetres,
  times: publishedParameters.detourFactor,
};

const straight = message('optionLimits.straight');
const onRecord = message('optionLimits.onRecord');
const staysOpen = message('optionLimits.staysOpen');
const coarse = message('optionLimits.coarse', { nearest: roundTo, fewer: fewerThan });
const crossing = message('optionLimits.crossing');

const placesWithin = <const Start extends string, const Metres extends number>(
  start: Start,
  target: ReachTarget,
  metres: Metres,
) =>
  ({
    code: `${start}-${metres}`,
    group: groups.places,
    name: message('optionName.placesWithin', { target, metres }),
    counts: 'places',
    formula: message('optionFormula.placesWithin', { target, metres }),
    source: register,
    limits: oneText(straight, staysOpen, onRecord),
  }) as const;

const nearest = <Code extends string>(code: Code, target: ReachTarget) =>
  ({
    code,
    group: groups.places,
    name: message('optionName.nearest', { target }),
    counts: 'metres',
    formula: message('optionFormula.nearest', { target }),
    source: register,
    limits: oneText(straight, message('optionLimits.walk', { times: reach.times }), staysOpen, onRecord),
  }) as const;

const residentsWithin = <const Metres extends number>(metres: Metres) =>
  ({
    code: `residents-near-${metres}`,
    group: groups.people,
    name: message('optionName.residentsWithin', { metres }),
    counts: 'residents',
    formula: message('optionFormula.residentsWithin', { metres }),
    source: census,
    limits: coarse,
  }) as const;

const inReach = <Code extends string>(code: Code, target: ReachTarget) =>
  ({
    code,
    group: groups.borough,
    name: message('optionName.inReach', { target }),
    counts: 'residents',
    formula: message('optionFormula.inReach', { target, ...reach }),
    source: registerAndCensus,
    limits: crossing,
  }) as const;

const ofScheme = <Code extends string, Counts extends OptionUnit>(
  code: Code,
  what: 'hectares' | 'outside' | 'homes' | 'homesPerHectare' | 'socialHomes',
  counts: Counts,
) =>
  ({
    code,
    group: groups.scheme,
    name: message(`optionName.${what}`),
    counts,
    formula: message(`optionFormula.${what}`),
    source: scheme,
    limits: message(`optionLimits.${what}`),
  }) as const;

/**
 * The measures by which options are laid beside doing nothing, in the order in which they are read.
 * Source: "Cohesion impact assessment", sections 6 (question 6.1) and 9; reach by "Cold spots and catalysts of
 * change", section 4, test T3; chance by its section 3.
 */
export const measureDefinitions = [
  nearest('nearest-meeting-place', 'MEETING_PLACE'),
  placesWithin('open-meeting-places', 'MEETING_PLACE', walks.short),
  placesWithin('open-meeting-places', 'MEETING_PLACE', walks.usual),
  placesWithin('open-meeting-places', 'MEETING_PLACE', walks.long),
  nearest('nearest-place-of-welcome', 'PLACE_OF_WELCOME'),
  placesWithin('places-of-welcome', 'PLACE_OF_WELCOME', walks.usual),
  {
    code: 'meeting-places-inside',
    group: groups.places,
    name: message('optionName.placesInside'),
    counts: 'places',
    formula: message('optionFormula.placesInside'),
    source: register,
    limits: message('optionLimits.placesInside'),
  },
  residentsWithin(walks.short),
  residentsWithin(walks.usual),
  residentsWithin(walks.long),
  {
    code: 'residents-near-in-reach',
    group: groups.people,
    name: message('optionName.nearInReach', { metres: catchmentMetres }),
    counts: 'residents',
    formula: message('optionFormula.nearInReach', reach),
    source: registerAndCensus,
    limits: oneText(coarse, crossing),
  },
  {
    code: 'chance-of-difference',
    group: groups.people,
    name: message('optionName.chance'),
    counts: 'chance',
    formula: message('optionFormula.chance', { metres: catchmentMetres }),
    source: message('optionSource.groups'),
    limits: message('optionLimits.chance'),
  },
  inReach('residents-in-reach', 'MEETING_PLACE'),
  inReach('residents-in-reach-of-welcome', 'PLACE_OF_WELCOME'),
  ofScheme('site-hectares', 'hectares', 'hectares'),
  ofScheme('site-outside-borough', 'outside', 'percentOfSite'),
  ofScheme('homes', 'homes', 'homes'),
  ofScheme('homes-per-hectare', 'homesPerHectare', 'homesPerHectare'),
  ofScheme('social-homes', 'socialHomes', 'percentOfHomes'),
] as const satisfies readonly MeasureDefinition[];

/** Code of a measure of options. */
export type OptionMeasureCode = (typeof measureDefinitions)[number]['code'];
