import { publishedParameters } from '../../method/method.ts';
import { straightLineWords } from '../../reach/reach-rules.ts';
import { groupedDigits } from '../../wording/grouped-digits.ts';
import { evidenceRules } from '../evidence/evidence-rules.ts';

/** What a measure is, for a reader who has only this. */
export interface MeasureDefinition {
  /** Never given to another measure. */
  readonly code: string;
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  /** How it is worked out, in a sentence. */
  readonly formula: string;
  readonly source: string;
  /** What it cannot tell. */
  readonly limits: string;
}

const groups = {
  places: 'Places to meet around the site',
  people: 'People around the site',
  borough: 'The whole borough',
  scheme: 'The scheme itself',
} as const;

const { roundTo, fewerThan, catchmentMetres } = evidenceRules;

const register = 'The public register of venues, on the day asked about.';
const census = 'Census 2021, residents by small area (LSOA), Office for National Statistics.';
const scheme = 'The option as it was written, and its site on the British National Grid.';
const reach = `within ${straightLineWords(publishedParameters)}`;

const straight = 'Straight lines from the boundary of the site; 0 is inside.';
const onRecord = 'Places without a point cannot be measured, and few places beyond the borough are held.';
const staysOpen = 'A place inside the site counts as open unless the option closes it.';
const coarse = `Counted by whole small areas of about 1,500 people, whose centres say little close to the site. Given to the nearest ${roundTo}; fewer than ${fewerThan} are not told. New homes are not among them.`;
const crossing = 'Paths and roads that cannot be crossed are not known to it. New homes are not counted.';

const placesWithin = <Code extends string>(code: Code, what: string, metres: number) =>
  ({
    code,
    group: groups.places,
    name: `Open ${what} within ${groupedDigits(metres)} m of the site`,
    unit: 'places',
    formula: `Buildings on the register that are ${what}, known to be open, and at most ${groupedDigits(metres)} m from the site, each counted once.`,
    source: register,
    limits: `${straight} ${staysOpen} ${onRecord}`,
  }) as const;

const nearest = <Code extends string>(code: Code, what: string) =>
  ({
    code,
    group: groups.places,
    name: `Distance to the nearest open ${what}`,
    unit: 'metres',
    formula: `The shortest straight line from the boundary of the site to a building on the register that is a ${what} and known to be open.`,
    source: register,
    limits: `${straight} A walk is about ${publishedParameters.detourFactor} times as long. ${staysOpen} ${onRecord}`,
  }) as const;

const residentsWithin = <Code extends string>(code: Code, metres: number) =>
  ({
    code,
    group: groups.people,
    name: `Residents within ${groupedDigits(metres)} m of the site`,
    unit: 'residents',
    formula: `All residents of the small areas whose centre is at most ${groupedDigits(metres)} m from the site. The ends are this and the estimate by the part of their ground that is so near.`,
    source: census,
    limits: coarse,
  }) as const;

const inReach = <Code extends string>(code: Code, what: string) =>
  ({
    code,
    group: groups.borough,
    name: `Residents of the borough within reach of an open ${what}`,
    unit: 'residents',
    formula: `Residents of the small areas that have an open ${what} ${reach}.`,
    source: `${register} ${census}`,
    limits: crossing,
  }) as const;

/**
 * The measures by which options are laid beside doing nothing, in the order in which they are read.
 * Source: "Cohesion impact assessment", sections 6 (question 6.1) and 9; reach by "Cold spots and catalysts of
 * change", section 4, test T3; chance by its section 3.
 */
export const measureDefinitions = [
  nearest('nearest-meeting-place', 'meeting place'),
  placesWithin('open-meeting-places-400', 'meeting places', 400),
  placesWithin('open-meeting-places-800', 'meeting places', 800),
  placesWithin('open-meeting-places-1600', 'meeting places', 1600),
  nearest('nearest-place-of-welcome', 'Place of Welcome'),
  placesWithin('places-of-welcome-800', 'Places of Welcome', 800),
  {
    code: 'meeting-places-inside',
    group: groups.places,
    name: 'Meeting places inside the site, lost unless the scheme keeps them',
    unit: 'places',
    formula:
      'Buildings on the register that are meeting places, not known to be closed for good, and inside the site. The lower end is those that the option says it closes. Doing nothing takes none.',
    source: register,
    limits:
      'Most points are the centre of a postcode: a place close to the boundary may stand on the other side of it. Places that the option closes elsewhere are not counted here.',
  },
  residentsWithin('residents-near-400', 400),
  residentsWithin('residents-near-800', 800),
  residentsWithin('residents-near-1600', 1600),
  {
    code: 'residents-near-in-reach',
    group: groups.people,
    name: `Of the residents within ${catchmentMetres} m, those within reach of an open meeting place`,
    unit: 'residents',
    formula: `Residents of the small areas around the site that have an open meeting place ${reach}.`,
    source: `${register} ${census}`,
    limits: `${coarse} ${crossing}`,
  },
  {
    code: 'chance-of-difference',
    group: groups.people,
    name: 'Chance that two residents near are from different groups',
    unit: '0 to 1',
    formula: `1 less the sum of the squared shares of five ethnic groups among the residents within ${catchmentMetres} m (Blau's index).`,
    source:
      'Census 2021, table TS021, by small area (LSOA) where held and else by ward, Office for National Statistics.',
    limits:
      'Says who lives near, not who meets whom, nor who will move in. Counts of small areas were perturbed by their publisher.',
  },
  inReach('residents-in-reach', 'meeting place'),
  inReach('residents-in-reach-of-welcome', 'Place of Welcome'),
  {
    code: 'site-hectares',
    group: groups.scheme,
    name: 'Area of the site',
    unit: 'hectares',
    formula: 'Area of the site on the British National Grid; doing nothing takes no ground.',
    source: scheme,
    limits: 'At Walsall the grid shows 0.08 % less than the ground.',
  },
  {
    code: 'site-outside-borough',
    group: groups.scheme,
    name: 'Part of the site outside the borough',
    unit: '% of the site',
    formula: 'Area of the site outside the line of the borough over its whole area.',
    source: scheme,
    limits:
      'Lines of the borough are simplified by their publisher. Who lives and what stands outside is not held, so that every count around such a site is too low.',
  },
  {
    code: 'homes',
    group: groups.scheme,
    name: 'Homes',
    unit: 'homes',
    formula: 'As the option states; doing nothing builds none.',
    source: scheme,
    limits: 'How many people will live in them, and who, is not estimated.',
  },
  {
    code: 'homes-per-hectare',
    group: groups.scheme,
    name: 'Homes per hectare',
    unit: 'homes per hectare',
    formula: 'Homes of the option over the area of its site.',
    source: scheme,
    limits: 'The whole site counts: roads, open space and water too.',
  },
  {
    code: 'social-homes',
    group: groups.scheme,
    name: 'Social homes in the mix',
    unit: '% of homes',
    formula: 'Homes for social rent over all homes of the mix that the option states.',
    source: scheme,
    limits: 'Shared ownership is not among them. A mix says nothing of who is given a home.',
  },
] as const satisfies readonly MeasureDefinition[];

/** Code of a measure of options. */
export type OptionMeasureCode = (typeof measureDefinitions)[number]['code'];
