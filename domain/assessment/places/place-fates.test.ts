import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { nextRevision } from '../changes/next-revision.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { AssessmentContent, PlaceFate } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';
import { countedAnswers } from '../questions/asked-questions.ts';
import { schemeTraits } from '../questions/scheme-traits.ts';
import { registerEntry } from '../register/register-entry.ts';
import { screen } from '../scoring/screen.ts';
import { madeUpSite, plainFacts, quietContent, quietEvidence } from '../testing/made-up-assessment.ts';
import { begin } from '../testing/made-up-life.ts';
import { planner } from '../testing/made-up-people.ts';
import { unmetRequirements } from '../workflow/unmet-requirements.ts';
import { lostByFacts, placesAreSaid } from './place-fates.ts';
import { placesInside } from './places-at-stake.ts';

const hall = { id: 'hall', name: 'Made-up Hall' };
const gallery = { id: 'gallery', name: 'Made-up Gallery' };
const asked = [gallery, hall];
const evidence: Level1Facts = { ...quietEvidence, meetingPlacesAtRisk: asked };
/** As the form stored it when its page was saved before there was a site. */
const stored: AssessmentContent = { ...quietContent, facts: { ...plainFacts, venuesLost: [] } };
const found: AssessmentContent = {
  ...stored,
  evidence: stored.evidence.map((each) => ({ ...each, placesInside: asked.map(({ id }) => id) })),
};

const said = (content: AssessmentContent, fates: Readonly<Record<string, PlaceFate | null>>) =>
  applyChanges(content, {
    placeFates: { asked, said: Object.entries(fates).map(([venue, fate]) => ({ venue, fate })) },
  });
const fatesOf = (content: AssessmentContent) => placesInside(content, evidence).map(({ fate }) => fate);
const screened = (content: AssessmentContent) => {
  const { recommendation, triggers, missing } = screen(content, [], evidence);
  return {
    recommendation,
    sentences: triggers.map(({ sentence }) => told(sentence)),
    missing: missing.map(({ field }) => field),
  };
};

describe('a list of no places that was stored before', () => {
  it('says nothing of the places that the evidence finds inside the site', () => {
    expect(fatesOf(stored)).toEqual([undefined, undefined]);
    expect(screened(stored)).toEqual({
      recommendation: 'INCOMPLETE',
      sentences: [
        'Made-up Gallery and Made-up Hall stand inside the site, and nobody has said what becomes of them.',
      ],
      missing: ['placeFates.gallery', 'placeFates.hall'],
    });
  });

  it('keeps its bytes and its hash, and is not written any more', () => {
    expect(applyChanges(stored, { facts: { homes: 40 } }).facts.venuesLost).toEqual([]);
    expect(contentHash(applyChanges(stored, { facts: { homes: 40 } }))).toBe(contentHash(stored));
    expect(applyChanges(quietContent, { facts: { venuesLost: [], venuesGained: [] } }).facts).toEqual(
      quietContent.facts,
    );
  });

  it('lets no screen be closed that was done before anybody was asked', () => {
    const record = begin(stored);
    const unmet = unmetRequirements(record, 'CLOSED_AT_LEVEL_1', { at: '2026-11-23T09:00:00Z', evidence });
    expect(unmet.map(({ field }) => field)).toContain('placeFates.hall');
  });
});

describe('what becomes of a place inside the site', () => {
  it('is said place by place, and what is not said stays open', () => {
    expect(fatesOf(said(stored, { hall: 'KEPT' }))).toEqual([undefined, 'KEPT']);
    expect(screened(said(stored, { hall: 'KEPT', gallery: 'KEPT' }))).toEqual({
      recommendation: 'CLOSE',
      sentences: [],
      missing: [],
    });
    expect(screened(said(stored, { hall: 'LOST', gallery: 'NOT_KNOWN' }))).toEqual({
      recommendation: 'DETAIL',
      sentences: [
        'It takes 1 meeting place: Made-up Hall. Made-up Gallery stands inside the site, and it is not known yet what becomes of it.',
      ],
      missing: [],
    });
  });

  it('may be that it moves: said, not lost, and looked into', () => {
    const moved = said(found, { hall: 'MOVED', gallery: 'KEPT' });
    expect(screened(moved)).toEqual({
      recommendation: 'DETAIL',
      sentences: ['Made-up Hall inside the site would move elsewhere.'],
      missing: [],
    });
    expect([lostByFacts(moved), placesAreSaid(moved)]).toEqual([[], true]);
    expect(schemeTraits({ ...moved, facts: { title: 'Fair', kind: 'EVENT' } }).has('DISPLACES')).toBe(true);
  });

  it('can be taken back', () => {
    const kept = said(stored, { hall: 'KEPT', gallery: 'KEPT' });
    expect(fatesOf(said(kept, { hall: null }))).toEqual(['KEPT', undefined]);
    expect(said(kept, { hall: null, gallery: null })).not.toHaveProperty('placeFates');
  });

  it('is asked again of a new site, and holds again for the old one', () => {
    const kept = said(stored, { hall: 'KEPT', gallery: 'KEPT' });
    const [first = [], ...rest] =
      madeUpSite.geometry.type === 'Polygon' ? (madeUpSite.geometry.coordinates[0] ?? []) : [];
    const moved = [[(first[0] ?? 0) - 0.001, first[1] ?? 0], ...rest.slice(0, -1)];
    const site = {
      ...madeUpSite,
      geometry: { type: 'Polygon' as const, coordinates: [[...moved, moved[0] ?? []]] },
    };
    const elsewhere = applyChanges(kept, { site });
    expect(fatesOf(elsewhere)).toEqual([undefined, undefined]);
    expect(() => said(elsewhere, { hall: 'KEPT' })).toThrow(
      /placeFates: make the evidence for the site as it stands/,
    );
    expect(fatesOf(applyChanges(elsewhere, { site: madeUpSite }))).toEqual(['KEPT', 'KEPT']);
  });

  it('is not asked, and cannot be said, where the evidence finds no such place', () => {
    expect(() => said(stored, { library: 'LOST' })).toThrow(
      /placeFates\[0\]\.venueId: the evidence finds no place to meet "library" inside the site\. It finds: gallery, hall\./,
    );
    expect(() => said({ ...stored, evidence: [] }, { hall: 'KEPT' })).toThrow(
      /^placeFates: make the evidence/,
    );
  });

  it('has one answer: a place once named as lost is named so no longer, and one that is closed is not kept', () => {
    const named = { ...stored, facts: { ...plainFacts, venuesLost: ['hall', 'library'] } };
    expect(fatesOf(named)).toEqual([undefined, 'LOST']);
    const kept = said(named, { hall: 'KEPT' });
    expect([kept.facts.venuesLost, fatesOf(kept)]).toEqual([['library'], [undefined, 'KEPT']]);
    const option = { id: 'a', name: 'As put forward', site: madeUpSite, closes: ['hall'], opens: [] };
    expect(() => said({ ...stored, options: [option] }, { hall: 'KEPT' })).toThrow(
      /placeFates\[0\]\.fate: the option/,
    );
    expect(fatesOf({ ...kept, options: [option] })).toEqual([undefined, 'LOST']);
  });

  it('hides no question while it is not known', () => {
    const event: AssessmentContent = { ...found, facts: { title: 'Fair', kind: 'EVENT', venuesLost: [] } };
    const asksWhoIsDisplaced = (content: AssessmentContent) =>
      countedAnswers(content).detail.some(({ question }) => question.id === '3.3');
    expect(asksWhoIsDisplaced(said(event, { hall: 'KEPT', gallery: 'KEPT' }))).toBe(false);
    expect(asksWhoIsDisplaced(said(event, { hall: 'KEPT', gallery: 'NOT_KNOWN' }))).toBe(true);
    expect(asksWhoIsDisplaced(said(event, { hall: 'KEPT', gallery: 'LOST' }))).toBe(true);
    expect(asksWhoIsDisplaced(said(event, { hall: 'KEPT' }))).toBe(true);
  });
});

describe('the register', () => {
  const listed = (content: AssessmentContent) => {
    const head = nextRevision(undefined, {
      kind: 'CREATED',
      record: begin(content),
      author: planner,
      at: '2026-11-22T09:00:00Z',
      idempotencyKey: 'made-up-key',
      requestHash: '',
    });
    const { placesLost, placesSaid } = registerEntry(head, undefined).newest;
    return { ...(placesLost ? { placesLost } : {}), ...(placesSaid ? { placesSaid } : {}) };
  };

  it('tells none lost from nothing said', () => {
    expect(listed(stored)).toEqual({});
    expect(listed(found)).toEqual({});
    expect(listed(said(found, { hall: 'KEPT' }))).toEqual({});
    expect(listed(said(found, { hall: 'KEPT', gallery: 'KEPT' }))).toEqual({ placesSaid: true });
    expect(listed(said(found, { hall: 'LOST', gallery: 'NOT_KNOWN' }))).toEqual({ placesLost: ['hall'] });
    expect(listed(said(found, { hall: 'LOST', gallery: 'KEPT' }))).toEqual({
      placesLost: ['hall'],
      placesSaid: true,
    });
  });
});
