import type { AttachedEvidence } from '../../../../domain/assessment/evidence/attached-evidence.ts';
import {
  compareEvidence,
  type EvidenceComparison,
} from '../../../../domain/assessment/evidence/compare-evidence.ts';
import { evidenceBeside } from '../../../../domain/assessment/evidence/evidence-beside.ts';
import type { EvidenceScheme } from '../../../../domain/assessment/evidence/evidence-inputs.ts';
import {
  itemIdsOf,
  type EvidencePack as Pack,
} from '../../../../domain/assessment/evidence/evidence-pack.ts';
import { type EvidenceRow, itemRows } from '../../../../domain/assessment/evidence/evidence-rows.ts';
import { packForPublic } from '../../../../domain/assessment/evidence/pack-for-public.ts';
import type { ReadableEvidence } from '../../../../domain/assessment/evidence/readable-evidence.ts';
import { toldItem } from '../../../../domain/assessment/evidence/told-item.ts';
import { canonicalText, contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import type { ReadAssessment } from '../../../../domain/assessment/publication/read-assessment.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { editionWithGeometryFor } from '../../../../domain/geography/edition-at.ts';
import { type ToldText, untranslated } from '../../../../domain/messages/message.ts';
import { sensitiveReaders } from '../../../../domain/permission/assessment-access.ts';
import { holds } from '../../../../domain/permission/person.ts';
import type {
  AssessmentResolvers,
  EvidencePackResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import { apiTranslator } from '../../messages/api-translator.ts';
import type { FrozenEvidence, GovernedRecords } from '../../records/governed-records.ts';
import type { RequestContext } from '../../request/context.ts';
import { packOfToday } from './make-evidence.ts';

/** The packs that an assessment refers to, the newest first. */
export const attachedEvidence: NonNullable<AssessmentResolvers<RequestContext>['evidence']> = (
  { record: { content }, viewer }: ReadAssessment,
  { newest },
): AttachedEvidence[] => {
  if (newest != null && newest < 1) throw new InvalidInput('newest', `${newest} is too few. Give 1 or more.`);
  const sensitive = holds(viewer, sensitiveReaders);
  return content.evidence
    .map((reference, index) => {
      const earlier = content.evidence.slice(0, index).findLast(({ option }) => option === reference.option);
      return { reference, ...(earlier ? { earlier } : {}), sensitive };
    })
    .reverse()
    .slice(0, newest ?? undefined);
};

type ReadablePack = Pack | ReturnType<typeof packForPublic>;

/** A pack in the form in which its reader may have it. */
const formOf = (pack: Pack, { sensitive }: AttachedEvidence): ReadablePack =>
  sensitive ? pack : packForPublic(pack);

async function readPack(attached: AttachedEvidence, records: GovernedRecords): Promise<ReadablePack> {
  return formOf((await records.evidence.get(attached.reference.hash)).pack, attached);
}

const english = apiTranslator('en').t;

/** Frozen evidence in the form in which its reader may have it, to be told. */
const readable = (
  { pack, inputs: { asOf, borough, wards, reviews } }: FrozenEvidence,
  attached: AttachedEvidence,
): ReadableEvidence => ({
  pack: formOf(pack, attached),
  inputs: { asOf, borough, wards, reviews },
  english,
});

async function readEvidence(
  attached: AttachedEvidence,
  { evidence }: GovernedRecords,
): Promise<ReadableEvidence> {
  return readable(await evidence.get(attached.reference.hash), attached);
}

const comparisonOf = ({ sentence, basis, changes }: EvidenceComparison) => ({ sentence, basis, changes });

export const EvidencePack: EvidencePackResolvers<RequestContext> = {
  hash: async (attached, _, { records }) => contentHash(await readPack(attached, records)),
  madeAt: ({ reference }) => reference.madeAt,
  asOf: ({ reference }) => reference.asOf,
  dataVersion: ({ reference }) => reference.dataVersion,
  methodVersion: async (attached, _, { records }) => (await readPack(attached, records)).packMethod,
  verified: ({ reference }, _, { records }) => records.evidence.verified(reference.hash),
  canonical: async (attached, _, { records }) => canonicalText(await readPack(attached, records)),
  licences: async (attached, _, { records }) => {
    const { items } = await readPack(attached, records);
    return [...new Set(Object.values(items).flatMap(({ licences }) => licences))];
  },
  items: async (attached, _, { records, data }) => {
    const evidence = await readEvidence(attached, records);
    const editionNote = await editionNoteOf(evidence.pack, data);
    return itemsOf(editionNote ? { ...evidence, editionNote } : evidence);
  },
  beside: async (attached, { about }, { records }) => {
    if (about == null) return [];
    const evidence = await readEvidence(attached, records);
    return evidenceBeside(evidence, parseId('about', about)).map(({ item, rows }) => ({
      item,
      title: toldItem(item, evidence).title,
      rows: rows.map(rowOf),
    }));
  },
  changes: async (attached, _, { records }) => {
    if (!attached.earlier) return null;
    const before = await readEvidence({ ...attached, reference: attached.earlier }, records);
    return comparisonOf(compareEvidence(before, await readEvidence(attached, records)));
  },
  underTodaysData: async (attached, _, context) => {
    const frozen = await context.records.evidence.get(attached.reference.hash);
    const today = await todaysPack(frozen.inputs.scheme, context);
    return comparisonOf(compareEvidence(readable(frozen, attached), readable(today, attached)));
  },
};

/** Packs of today by scheme: several packs of one assessment mostly speak of the same. */
const packsOfToday = new WeakMap<RequestContext['runs'], Map<string, Promise<FrozenEvidence>>>();

/** The pack of a scheme as it would be made now, made once a request. */
function todaysPack(scheme: EvidenceScheme, context: RequestContext): Promise<FrozenEvidence> {
  const made = packsOfToday.get(context.runs) ?? new Map<string, Promise<FrozenEvidence>>();
  packsOfToday.set(context.runs, made);
  const key = contentHash(scheme);
  const pack = made.get(key) ?? packOfToday(scheme, context);
  made.set(key, pack);
  return pack;
}

/** Why another edition of the wards answers, as it is told of the day of a pack; undefined where the pack says nothing of it. */
async function editionNoteOf(
  { asOf, edition }: ReadablePack,
  data: RequestContext['data'],
): Promise<ToldText | undefined> {
  if (edition.note === undefined) return undefined;
  const { editions } = await (await data()).areas();
  return editionWithGeometryFor(editions, asOf).note;
}

const itemsOf = (evidence: ReadableEvidence) => {
  const hash = contentHash(evidence.pack);
  return itemIdsOf(evidence.pack).map((key) => ({
    id: uniqueId(key, hash),
    key,
    ...toldItem(key, evidence),
    licences: evidence.pack.items[key]?.licences ?? [],
    rows: itemRows(evidence, key).map(rowOf),
  }));
};

const rowOf = ({ key, about, facts }: EvidenceRow) => ({
  key,
  about,
  facts: facts.map(({ name = untranslated(''), value }) => ({ name, value })),
});
