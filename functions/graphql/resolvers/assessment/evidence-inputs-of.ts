import { baselineIndicators } from '../../../../domain/assessment/evidence/baseline-indicators.ts';
import { boroughFromWards } from '../../../../domain/assessment/evidence/borough-from-wards.ts';
import type {
  EvidenceInputs,
  EvidenceScheme,
  EvidenceWard,
  LabelRun,
  OtherAssessment,
} from '../../../../domain/assessment/evidence/evidence-inputs.ts';
import { evidenceRules, packMethod } from '../../../../domain/assessment/evidence/evidence-rules.ts';
import { groupTablesOf } from '../../../../domain/assessment/evidence/group-tables-of.ts';
import { evidenceLicences } from '../../../../domain/assessment/evidence/licence-lines.ts';
import { nearbyInputs } from '../../../../domain/assessment/evidence/nearby-inputs.ts';
import { populationAreasOf } from '../../../../domain/assessment/evidence/population-areas-of.ts';
import { profileTables } from '../../../../domain/assessment/evidence/profile-tables.ts';
import type { ClassificationRun } from '../../../../domain/cohesion-label/classification/classification.ts';
import { CorruptRecord } from '../../../../domain/errors/errors.ts';
import type { AreaCode, BoundaryEdition } from '../../../../domain/geography/area.ts';
import { editionWithGeometryFor } from '../../../../domain/geography/edition-at.ts';
import { method } from '../../../../domain/method/method.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { BusStop } from '../../../../domain/records/stop.ts';
import { inEnglish } from '../../messages/api-translator.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';

/** What evidence is asked for. */
export interface EvidenceQuestion {
  readonly scheme: EvidenceScheme;
  readonly asOf: CalendarDate;
  /** Instant in UTC, RFC 3339. */
  readonly madeAt: string;
  /** Every other assessment that stands, near or far; those withdrawn or superseded left out. */
  readonly otherAssessments: readonly OtherAssessment[];
}

/**
 * Gathers what an evidence pack is made of from the data held, all in parallel, narrowed to what lies near the site.
 * Wards and residents are those of the edition whose figures are held, with a note where another is in force.
 * @throws InvalidInput on `asOf` for a day before every edition with lines
 * @example makeEvidencePack(await evidenceInputsOf(await data(), { scheme, asOf, madeAt, otherAssessments: [] }))
 */
export async function evidenceInputsOf(
  snapshot: DataSnapshot,
  question: EvidenceQuestion,
): Promise<EvidenceInputs> {
  const { scheme, asOf, madeAt, otherAssessments } = question;
  const directory = await snapshot.areas();
  const { note, inForce } = editionWithGeometryFor(directory.editions, asOf);
  const edition = directory.mappedEdition;
  const [borough] = directory.ofLevel('BOROUGH', edition);
  if (!borough) throw new CorruptRecord('No borough is held.');
  const [outputAreas, smallAreas, venues, projects, places, stops, reviews, indicators, tables, run] =
    await Promise.all([
      snapshot.outputAreas(),
      snapshot.smallAreas(),
      snapshot.venues.all(),
      snapshot.projects(),
      snapshot.places(),
      snapshot.stops(),
      snapshot.reviews(),
      snapshot.indicators(),
      Promise.all(
        profileTables.flatMap(({ indicator }) =>
          indicator ? [snapshot.figuresOfIndicator.load(indicator)] : [],
        ),
      ),
      snapshot.classification('WARD', asOf),
    ]);
  const localities = directory.ofLevel('LOCALITY', edition);
  const wards = wardsOf(directory, edition);
  const figures = await snapshot.figuresOfArea.loadMany(
    [borough, ...localities, ...wards].map(({ code }) => code),
  );
  const ofAreas = figures.flatMap((each) => (each instanceof Error ? failed(each) : each));
  const baselines = baselineIndicators(indicators, ofAreas);
  const wanted = new Set(baselines.map(({ id }) => id));
  return nearbyInputs({
    packMethod,
    scheme,
    asOf,
    madeAt,
    radiiMetres: evidenceRules.radiiMetres,
    catchmentMetres: evidenceRules.catchmentMetres,
    dataVersion: snapshot.stored.version,
    edition: {
      id: edition.id,
      name: edition.name,
      inForce,
      ...(note === undefined ? {} : { note: inEnglish(note) }),
    },
    borough: named(borough),
    localities: localities.map(named),
    wards,
    populationLevel: outputAreas.length > 0 ? 'OA' : 'LSOA',
    populationAreas: populationAreasOf(outputAreas.length > 0 ? outputAreas : smallAreas),
    ...groupTablesOf(
      wards.map(({ code }) => code),
      tables.flat(),
      { smallAreas, outputAreas },
    ),
    venues,
    projects,
    places,
    ...stopsOf(stops),
    reviews,
    labels: labelsOf(run, snapshot.stored.version),
    indicators: baselines,
    observations: ofAreas.filter(({ indicator }) => wanted.has(indicator)),
    boroughFigures: boroughFromWards(
      ofAreas.filter(({ indicator }) => wanted.has(indicator)),
      wards.map(({ code }) => code),
    ),
    tension: { status: 'NOT_HELD' },
    otherAssessments,
    licences: evidenceLicences,
  });
}

const named = ({ code, name }: { readonly code: AreaCode; readonly name: string }) => ({ code, name });

/** All stops are of one list. */
const stopsOf = (stops: readonly BusStop[]): Pick<EvidenceInputs, 'stops'> =>
  stops[0] ? { stops: { list: stops[0].source, stops } } : {};

/** A read that failed makes the pack fail: evidence with a hole that nobody sees is worse than none. */
function failed(error: Error): never {
  throw error;
}

const wardsOf = (directory: AreaDirectory, edition: BoundaryEdition): EvidenceWard[] =>
  directory.ofLevel('WARD', edition).flatMap((ward) =>
    ward.boundary
      ? [
          {
            ...named(ward),
            ...(ward.parent === undefined ? {} : { locality: ward.parent }),
            boundary: ward.boundary,
            neighbours: ward.neighbours,
          },
        ]
      : [],
  );

/** A run is named by what makes it: method, data and day. Frozen evidence holds its labels in English. */
const labelsOf = ({ asOf, areas }: ClassificationRun, dataVersion: string): LabelRun => ({
  id: `${method.id} ${dataVersion} ${asOf}`,
  asOf,
  method: method.id,
  wards: areas.map(({ area, label, publicLabel, coldSpot, catalyst, provisional, borderline }) => ({
    ward: area.code,
    label: inEnglish(label),
    publicLabel: inEnglish(publicLabel),
    coldSpot,
    catalyst,
    provisional,
    borderline,
  })),
});
