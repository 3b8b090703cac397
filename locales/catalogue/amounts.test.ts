import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  interfaceLanguages,
  type LanguageCode,
  languageCodes,
} from '../../domain/languages/interface-languages.ts';
import type { Catalogue } from '../../domain/messages/catalogue.ts';
import type { AnyMessage } from '../../domain/messages/message.ts';
import { translator } from '../../domain/messages/translator.ts';
import { bundles, languagesOf } from './bundles.ts';
import { type Argument, bracesOf } from './message-arguments.ts';
import { readPo } from './po-file.ts';

const english = readPo(readFileSync('locales/en.pot', 'utf8'));
const amounts = [0, 1, 2, 5, 21];

type Values = Readonly<Record<string, string | number>>;

/** Plain braces that hold a name or another text. Any other may hold a count, and is told with amounts as numbers are. */
const neverCounts: ReadonlySet<string> = new Set([
  'after',
  'from',
  'name',
  'postcode',
  'question',
  'questions',
  'source',
  'where',
]);

type Brace = readonly [name: string, argument: Argument];
const isNumber = ([, { kind }]: Brace): boolean => kind === 'number';
const mayCount = (brace: Brace): boolean =>
  isNumber(brace) || (brace[1].kind === 'text' && !neverCounts.has(brace[0]));

/** A sentence with an amount in one brace and every choice of the others taken once; other numbers are 7. */
function fillings(braces: ReadonlyMap<string, Argument>, name: string, amount: number): Values[] {
  let made: Values[] = [{}];
  for (const [brace, argument] of braces) {
    const values = brace === name ? [amount] : valuesOf(argument);
    made = made.flatMap((before) => values.map((value) => ({ ...before, [brace]: value }))).slice(0, 48);
  }
  return made;
}

function valuesOf(argument: Argument): readonly (string | number)[] {
  if (argument.kind === 'number') return [7];
  if (argument.kind === 'date') return ['2026-01-02'];
  return argument.kind === 'choice' ? [...argument.keys, 'other'] : ['X'];
}

async function cataloguesOf(code: LanguageCode): Promise<Catalogue[]> {
  const held = bundles.filter((bundle) => languagesOf(bundle).includes(code));
  return Promise.all(
    held.map(async (bundle) => (await import(`../generated/${bundle}/${code}.ts`))[bundle] as Catalogue),
  );
}

/** Every sentence with an amount in it, told with each amount. */
async function told(
  code: LanguageCode,
  isAmount = isNumber,
): Promise<{ at: string; amount: number; sentence: string }[]> {
  const { t, has } = translator(code, await cataloguesOf(code));
  return english
    .filter((entry) => has(entry.code))
    .flatMap((entry) => {
      const braces = bracesOf(entry.english).arguments;
      const numbers = [...braces].filter(isAmount).map(([name]) => name);
      return numbers.flatMap((name) =>
        amounts.flatMap((amount) =>
          fillings(braces, name, amount).map((values) => ({
            at: `${entry.code} {${name}}`,
            amount,
            sentence: t({ code: entry.code, values } as unknown as AnyMessage),
          })),
        ),
      );
    });
}

/** Words after "1 more" and its like that end in s and are no plural. */
const notPlural = new Set([
  'names',
  'bus',
  'is',
  'was',
  'has',
  'as',
  'its',
  'this',
  'less',
  'across',
  'does',
  'says',
  'class',
  'business',
  'falls',
  'stands',
]);
const betweenWords =
  'more|other|small|open|square|practice|active|ethnic|recorded|detailed|broad|residential';
const plural = new RegExp(String.raw`(?<![\d.,/–-])\b1 (?:(?:${betweenWords}) )*([a-z]+s)\b`, 'g');
const manyDo = /(?<![\d.,/–-])\b1 (?:of|more|on) [^.:;,(]*?\b(?:are|have|were|stand)\b/;

/**
 * Numbers that are never one: constants of the method, of forms and of limits (metres of a walk, months of a rule, the
 * five tests, the wards, localities, small areas and residents of a borough, the layers, the points of a pair, the variants
 * of the method), the far end of a range, multiples ("1 times the line"), and what is told of from two on: the corners of a
 * shape, places that share a point, registers of which any will do, more places than a page holds, a text that is too long.
 */
const neverOne: ReadonlySet<string> = new Set([
  'apart.limits {areas}',
  'briefing.pairLine {most}',
  'briefing.pairLineNoPoint {most}',
  'briefing.pairPoints {most}',
  'briefing.peopleLead {people}',
  'briefing.printSmallAreas {count}',
  'change.anyReviewed {count}',
  'clusters.eachAlone {tested}',
  'clusters.methodDraws {draws}',
  'clusters.onlyTogether {tested}',
  'documentFile.mostDocuments {most}',
  'documentFile.mostOfAll {most}',
  'documentFile.mostOfAll {size}',
  'documentFile.tooLarge {size}',
  'documentFile.tooLarge {most}',
  'documentFile.uploadGone {hours}',
  'labelAnswer.rate {of}',
  'officers.documentsFull {most}',
  'page.matchingScore {most}',
  'colour.amberRisk {likelihood}',
  'colour.redRisk {likelihood}',
  'compare.differs {upper}',
  'compare.notShown {upper}',
  'evidence.reachMeasured {factor}',
  'evidence.reachMeasured {straight}',
  'evidence.reachMeasured {walk}',
  'evidenceBasis.site {is}',
  'evidenceBasis.site {was}',
  'evidenceGap.censusOld {years}',
  'evidenceGap.indicatorsOld {years}',
  'evidenceGap.notReviewed {months}',
  'evidenceNote.slivers {squareMetres}',
  'evidenceNote.statusFromRecords {years}',
  'evidenceQuery.nearbyAssessments {months}',
  'figure.partOfHouseholds {whole}',
  'firmness.columnNotKnown {tests}',
  'firmness.fewVariants {run}',
  'map.chooseAmongTitle {count}',
  'map.labelCount {total}',
  'map.layerCount {total}',
  'map.mapHelp {count}',
  'map.reachMapOne {residents}',
  'map.reachOutLine {residents}',
  'map.reachOutNone {residents}',
  'map.tableCaptionLocality {count}',
  'map.tableCaptionSmall {count}',
  'map.tableCaptionWard {count}',
  'map.whatIfOther {total}',
  'nearbySchemes.noOther {months}',
  'nearbySchemes.noneTakes {months}',
  'nearbySchemes.othersTake {months}',
  'nearbySchemes.takes {months}',
  'nearbySchemes.takesFirst {months}',
  'nearbySchemes.takesOrOpen {months}',
  'officers.detailLeft {of}',
  'officers.lineTooLong {most}',
  'officers.site.fileHint {corners}',
  'officers.site.fileTooLarge {most}',
  'officers.site.openedAgain {count}',
  'officers.site.shapeClosed {count}',
  'officers.site.venuesMore {count}',
  'officers.tooLong {length}',
  'optionFormula.inReach {line}',
  'optionFormula.inReach {times}',
  'optionFormula.inReach {walk}',
  'optionFormula.nearInReach {line}',
  'optionFormula.nearInReach {times}',
  'optionFormula.nearInReach {walk}',
  'optionLimits.walk {times}',
  'page.targetsCheckWards {all}',
  'pairing.fartherThanAWalk {minutes}',
  'pairing.haveMet {months}',
  'pairing.metUnclear {months}',
  'pairing.nearEnough {minutes}',
  'pairing.noContact {months}',
  'parameter.detourFactor {straight}',
  'parameter.reachWalkMetres {speed}',
  'reach.method {factor}',
  'reach.method {line}',
  'reach.method {walk}',
  'reach.summary {metres}',
  'reach.summary {residents}',
  'reach.summaryNotKnown {metres}',
  'reasons.cannotJudge {tests}',
  'reasons.pairs {n}',
  'refusal.venueName {longest}',
  'refusal.venuesTooMany {count}',
  'refusal.wordsTooLong {count}',
  'run.counted {limit}',
  'run.notReviewed {months}',
  'siteGiven.aroundPostcode {metres}',
  'target.reach {residents}',
  'trigger.calibration {sites}',
  'trigger.manyHomes {homes}',
  'trigger.peopleInCatchment {people}',
  'venues.ofRegister {register}',
  'whereNext.gain {metres}',
  'whereNext.nobodyMore {metres}',
  'word.coldSpots {total}',
  'word.noCatalyst {total}',
  'word.notKnownAny {total}',
  'word.notKnownNearest {total}',
  'word.variantsSame {run}',
]);

/** English that evidence packs were frozen with: a record, told in the singular by no rule of today (decision 0038). */
const frozen: ReadonlySet<string> = new Set([
  'evidenceNote.boroughOnly {count}',
  'evidenceNote.venuesWithoutPoint {count}',
  'evidenceNote.welcomeWithoutPoint {count}',
]);

/** Languages whose nouns change with their number. */
const inflecting = ['pl', 'ro', 'bg', 'ru'] as const;
/** Units and small words that do not. */
const uninflected = String.raw`(?:m|ha|km|pkt|z|din|de la|м|га|п|от|из|вместо)(?!\p{L})`;

const raw = /\b(?:rank \(\d{4}\)|percent change|undefined|NaN|\[object)\b|[{}#]/;

describe('an amount', () => {
  it.each(languageCodes)('is told in %s with no code of a unit and no brace left', async (code) => {
    // Some languages write the code of a currency, and that is for the runtime to say.
    const pounds = new Intl.NumberFormat(interfaceLanguages[code].locale, {
      style: 'currency',
      currency: 'GBP',
    });
    const isCode = pounds.format(1).includes('GBP');
    const faults = (await told(code)).filter(
      ({ sentence }) => raw.test(sentence) || (!isCode && sentence.includes('GBP')),
    );
    expect(faults.map(({ at, sentence }) => `${at}: ${sentence}`)).toEqual([]);
  });

  it('of one is told in the singular in English', async () => {
    const faults = (await told('en', mayCount)).filter(
      ({ at, amount, sentence }) =>
        amount === 1 &&
        !neverOne.has(at) &&
        !frozen.has(at) &&
        (manyDo.test(sentence) ||
          [...sentence.matchAll(plural)].some(([, word = '']) => !notPlural.has(word))),
    );
    expect([...new Map(faults.map(({ at, sentence }) => [at, `${at}: ${sentence}`])).values()]).toEqual([]);
  });

  it.each(inflecting)('that English counts has no noun of one form behind it in %s', (code) => {
    const texts = new Map(
      readPo(readFileSync(`locales/${code}.po`, 'utf8')).map((entry) => [entry.code, entry.text]),
    );
    const faults = english.flatMap((entry) => {
      const text = texts.get(entry.code) ?? '';
      const counted = [...entry.english.matchAll(/\{(\w+), plural/g)].map(([, name = '']) => name);
      return [...new Set(counted)]
        .filter((name) => !text.includes(`{${name}, plural`))
        .filter((name) =>
          new RegExp(String.raw`\{${name}, number[^}]*\} (?!${uninflected})\p{L}`, 'u').test(text),
        )
        .map((name) => `${entry.code} {${name}}: ${text}`);
    });
    expect(faults).toEqual([]);
  });
});
