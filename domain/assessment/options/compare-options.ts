import type { ClassificationRun } from '../../cohesion-label/classification/classification.ts';
import { classifyAreas } from '../../cohesion-label/classification/classify-areas.ts';
import { applyWhatIf } from '../../cohesion-label/classification/what-if.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import { meetingBuildings } from '../../place/meeting-places.ts';
import { measurablePosition } from '../../reach/reach-places.ts';
import type { MeasureAreas } from '../evidence/ground.ts';
import { statusOfBuilding } from '../evidence/venues-near.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import type { Site } from '../site/site.ts';
import type { Beside, StandingPlace } from './beside.ts';
import { labelChanges, labelMoves } from './label-changes.ts';
import { type MeasuredRegister, measureRegister } from './measured-register.ts';
import { type MeasuredSite, measureSite, type OptionsInput } from './measured-site.ts';
import type { OptionComparison, OptionReading } from './option-comparison.ts';
import { optionMeasures } from './option-measures.ts';
import { optionWhatIf } from './option-what-if.ts';

/**
 * Lays up to four options of a scheme beside doing nothing: what is around, who lives near, how many residents of the
 * borough can reach a place to meet, what the scheme itself is, and which wards would have another label; all by the
 * rules of the map and of the evidence pack. Doing nothing is measured around the site of the first option; each
 * difference is from doing nothing around the option's own site. Differences are given one by one, and no option is
 * ranked. Undefined without options.
 * Source: "Cohesion impact assessment", section 6 (options considered, including do nothing).
 * @param input of a run over wards as published, with the small areas
 * @param published the labels of that input, where they are at hand
 * @param measure what measures small areas, where their measures may be known already; see `measureAreas`
 * @example compareOptions(options, input)?.readings[1]?.labelChanges // [{ name: 'Oak', before: ..., after: ... }]
 */
export function compareOptions(
  options: readonly SchemeOption[],
  input: OptionsInput,
  published: ClassificationRun = classifyAreas(input),
  measure?: MeasureAreas,
): OptionComparison | undefined {
  const [first] = options;
  if (!first) return undefined;
  const nothing = { run: published, register: measureRegister(input) };
  const sites = sitesMeasuredOnce(input, measure);
  const given = {
    input,
    nothing,
    sites,
    standing: standingPlaces(input),
    everyone: {
      by: 'CENTRE' as const,
      parts: input.populationPoints.map((area) => ({ area, weight: 1 })),
    },
  };
  return {
    readings: [
      readNothing(first, given, options.length),
      ...options.map((option) => readOption(option, given)),
    ],
    notes: [
      message('optionNote.straightLines'),
      ...withoutPoint(nothing.register),
      message('optionNote.notRanked'),
    ],
  };
}

/** What all options are read from. */
interface Given {
  readonly input: OptionsInput;
  readonly nothing: { readonly run: ClassificationRun; readonly register: MeasuredRegister };
  readonly sites: (site: Site) => MeasuredSite;
  readonly standing: readonly StandingPlace[];
  readonly everyone: Beside['everyone'];
}

function readNothing(first: SchemeOption, given: Given, options: number): OptionReading {
  const { standing, everyone, nothing, sites } = given;
  const { register } = nothing;
  return {
    name: message('option.doingNothing'),
    measures: optionMeasures({
      site: sites(first.site),
      before: register,
      after: register,
      standing,
      everyone,
    }),
    labelChanges: [],
    moves: [],
    notes: options > 1 ? [message('optionNote.aroundSiteOf', { name: untranslated(first.name) })] : [],
  };
}

function readOption(option: SchemeOption, given: Given): OptionReading {
  const { input, nothing, sites, standing, everyone } = given;
  const { whatIf, unknown } = optionWhatIf(option, input.venues);
  const { input: changed, sentence } = applyWhatIf(input, whatIf);
  // An option that changes no meeting place leaves everything as it is: nothing has to be run again.
  const { run, register } =
    sentence === undefined ? nothing : { run: classifyAreas(changed), register: measureRegister(changed) };
  return {
    option,
    name: untranslated(option.name),
    measures: optionMeasures({
      site: sites(option.site),
      before: nothing.register,
      after: register,
      standing,
      everyone,
      option,
    }),
    labelChanges: labelChanges(nothing.run, run),
    moves: labelMoves(nothing.run, run),
    notes:
      unknown.length > 0 ? [message('optionNote.notOnRegister', { names: unknown.map(untranslated) })] : [],
  };
}

/** Options often share a site, which is then measured once. */
function sitesMeasuredOnce(input: OptionsInput, measure?: MeasureAreas): Given['sites'] {
  const known = new Map<string, MeasuredSite>();
  return (site) => {
    const key = JSON.stringify(site.geometry);
    const found = known.get(key) ?? measureSite(site, input, measure);
    known.set(key, found);
    return { ...found, site };
  };
}

/** As the evidence pack marks places at risk: inside or not, those not known to be closed for good. */
const standingPlaces = ({ venues, asOf }: OptionsInput): StandingPlace[] =>
  meetingBuildings(venues).flatMap((building) => {
    const position = measurablePosition(building.records);
    return position && statusOfBuilding(building, asOf).status !== 'CLOSED' ? [{ building, position }] : [];
  });

function withoutPoint({ MEETING_PLACE }: MeasuredRegister): AnyMessage[] {
  const count = MEETING_PLACE.withoutPoint;
  return count === 0 ? [] : [message('optionNote.withoutPoint', { count })];
}
