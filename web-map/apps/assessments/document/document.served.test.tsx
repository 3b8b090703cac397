import { strFromU8, unzipSync } from 'fflate';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import {
  changed,
  on,
  type Standing,
  screenedDraft,
} from '../../../../functions/graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../../../../functions/graphql/resolvers/assessment/testing/people-fixtures.ts';
import { testDay } from '../../../../functions/graphql/testing/loaded-api.ts';
import { canary, publishedScheme } from '../../../../functions/pages/testing/published-scheme.ts';
import { openAssessment } from '../../../../schema/generated/assess-operations.ts';
import type { Ask } from '../../../features/briefing/reading/ask.ts';
import { type ReportData, readReport } from '../../../features/report/read-report.ts';
import { ReportBody } from '../../../features/report/report-body.tsx';
import { reportInWordBytes } from '../../../features/report/report-in-word.tsx';
import { documentTranslator } from './document-translator.ts';
import { readDraft } from './read-draft.ts';

let office: AssessmentOffice;
let draft: Standing;
let scheme: Standing;

beforeAll(async () => {
  office = await assessmentOffice();
  draft = await screenedDraft(office, { '8': 'NEGATIVE' });
  scheme = await publishedScheme(office);
});
afterAll(() => office.stop());

const answerOf = (answer: string) => ({
  question: '1.1',
  kind: 'ANSWERED',
  answer,
  before: { likelihood: 2, severity: 0 },
  confidence: 'LOW',
});

/** A draft at level 2 with one answer in words. */
async function inLevel2(): Promise<Standing> {
  const screened = await screenedDraft(office, { '8': 'NEGATIVE' });
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(screened),
    decision: 'DETAIL',
    reason: 'Judged with the evidence pack and the answers.',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const begun = await changed(office, 'amina', 'moveAssessment', { ...on(done), to: 'LEVEL_2' });
  return changed(office, 'amina', 'changeAssessment', {
    ...on(begun),
    detail: [answerOf('Words of the earlier one.')],
  });
}

const askAs =
  (who: PersonName): Ask =>
  async (operation, variables) => {
    const { data, errors } = await office.as(who, operation.text, {
      ...variables,
      ...(operation.inLanguage && { language: 'EN' }),
    });
    expect(errors).toEqual([]);
    return data as never;
  };

async function read(who: PersonName, { id }: Standing, readers: 'officers' | 'public'): Promise<ReportData> {
  const ask = askAs(who);
  const { assessment } = await ask(openAssessment, { id });
  const data = assessment && (await readDraft(ask, assessment, readers, testDay));
  if (!data) throw new Error('Nothing can be read.');
  return data;
}

const drawn = (data: ReportData): string =>
  renderToString(<ReportBody data={data} translator={documentTranslator} />);

describe('an assessment as one document', () => {
  it('is read by officers before it is published, and says at which stage it is and of which day', async () => {
    for (const who of ['amina', 'carol', 'dilip', 'irene'] as const) {
      const markup = drawn(await read(who, draft, 'public'));
      expect(markup, who).toMatch(/<strong>DRAFT<\/strong> Not published, and may change\. Stage: draft\./i);
      expect(markup, who).toContain('saved on 22 November 2026');
      expect(markup, who).toContain('nobody yet');
    }
  });

  it('is nobody else’s before it is published, also not as it would be published', async () => {
    for (const who of ['henry', 'grace'] as const) {
      for (const asPublished of [undefined, true] as const) {
        expect(await readReport(askAs(who), draft.id, undefined, () => '', asPublished), who).toBeUndefined();
      }
    }
  });

  it('has the words of level 2 for officers alone, and never a name or the part on preventing conflict', async () => {
    const forOfficers = drawn(await read('amina', scheme, 'officers'));
    expect(forOfficers).toContain(
      `For officers, not published:</strong> Looked into with the evidence. ${canary}`,
    );
    expect(forOfficers).not.toContain('Contingency');
    const forPublic = await read('amina', scheme, 'public');
    expect(drawn(forPublic)).not.toContain(canary);
    expect(forPublic.draft).toBeUndefined();
  });

  it('shows a committee exactly what the public would read', async () => {
    const forPublic = await read('amina', scheme, 'public');
    const published = await readReport(askAs('henry'), scheme.id, undefined, () => legalDayOf(testDay));
    expect({ ...forPublic, assessment: { ...forPublic.assessment, id: '' } }).toEqual({
      ...published,
      assessment: { ...published?.assessment, id: '' },
    });
  });

  it('says of one that was signed before a conclusion was needed that none was given, and never "go ahead"', async () => {
    const { assessment, ...rest } = await read('amina', scheme, 'public');
    const markup = drawn({ ...rest, assessment: { ...assessment, conclusion: null } });
    expect(markup).toContain('No conclusion was given.');
    expect(markup).not.toContain('Go ahead');
  });

  it('has each comment beside what it is about, an open one marked, for officers alone and without names', async () => {
    const { id } = await inLevel2();
    const said = ['screening.4', 'detail.1.1', 'grid.AGE', 'conclusion', 'options'] as const;
    for (const about of said) {
      await changed(office, 'carol', 'commentOnAssessment', { id, about, text: `Said of ${about}.` });
    }
    await changed(office, 'amina', 'commentOnAssessment', { id, replyTo: 'c1', text: 'Answered it is.' });
    await changed(office, 'carol', 'settleComment', { id, comment: 'c1' });
    const standing = { id, revision: 0, state: '', contentHash: '' };
    const data = await read('dilip', standing, 'officers');
    const markup = drawn(data);
    const seen = (about: string): string => {
      const at = markup.indexOf(`Said of ${about}.`);
      expect(at, about).toBeGreaterThan(0);
      expect(markup.indexOf(`Said of ${about}.`, at + 1), `${about} stands once`).toBe(-1);
      return markup.slice(Math.max(0, at - 1_500), at + 400);
    };
    expect(seen('screening.4')).toMatch(/4\. .*Settled comment of 22 November 2026, not published:/s);
    expect(seen('screening.4')).toContain('Reply of 22 November 2026:</strong> Answered it is.');
    expect(seen('detail.1.1')).toMatch(
      /Words of the earlier one\..*OPEN comment of 22 November 2026, not published:/s,
    );
    expect(seen('conclusion')).toContain('Build it as it is drawn.');
    expect(seen('options')).toContain('<h2 id="options-title">');
    // No cell of the grid is filled yet, so that the draft has no such table.
    expect(seen('grid.AGE')).toMatch(/<h2>[^<]*Age<\/h2>/);
    expect(markup).toContain('4 comments are open, of 5.');
    expect(markup).not.toContain('Carol');
    const word = strFromU8(
      unzipSync(await reportInWordBytes(data, documentTranslator, []))['word/document.xml'] ??
        new Uint8Array(),
    );
    expect(word.match(/OPEN comment of/g)).toHaveLength(4);
    const forCommittee = drawn(await read('dilip', standing, 'public'));
    expect(forCommittee).not.toMatch(/Said of|comment/i);
  });

  it('is of one revision, also where a colleague saved another since the page was opened', async () => {
    const ask = askAs('amina');
    const { id } = await inLevel2();
    const { assessment: opened } = await ask(openAssessment, { id });
    if (!opened) throw new Error('Nothing can be read.');
    await changed(office, 'amina', 'changeAssessment', {
      id,
      expectedRevision: opened.revision,
      detail: [answerOf('Words of the later one.')],
    });
    const data = await readDraft(ask, opened, 'officers', testDay);
    expect(data?.assessment.revision).toBe(opened.revision + 1);
    expect(data && drawn(data)).toContain('Words of the later one.');
    expect(data && drawn(data)).not.toContain('Words of the earlier one.');
  });

  it('is a Word document with headings, heads of tables, the words of its map, its language and its mark', async () => {
    const data = await read('amina', draft, 'public');
    const png = Uint8Array.from([137, 80, 78, 71]);
    const bytes = await reportInWordBytes(data, documentTranslator, [{ png, width: 400, height: 400 }]);
    const files = unzipSync(bytes);
    const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const text = part('word/document.xml');
    expect(text).toContain('What the author concludes');
    expect(text).toContain('Build it as it is drawn.');
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(text).toContain('<w:tblHeader/>');
    expect(text).toMatch(/descr="The site, and 400 m, 800 m and 1,600 m around it/);
    expect(part('word/styles.xml')).toMatch(/w:styleId="Heading1".{0,600}<w:outlineLvl w:val="0"\/>/s);
    expect(part('word/styles.xml')).toContain('en-GB');
    const head = Object.keys(files).filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(head.map(part).join('')).toContain('DRAFT: Not published, and may change.');
  });
});
