import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Viewer } from '../api/held.ts';
import { madeUpWork } from '../testing/made-up-work.ts';
import { DocumentsStep } from './documents-step.tsx';

const viewer = { name: 'Amina', roles: ['PLANNER'], may: { editAssessments: true } } as unknown as Viewer;
const plan = {
  id: 'ab12cd34ef56',
  name: 'Plan <b>of</b> the site.pdf',
  kind: 'PDF',
  bytes: 812_400,
  sha256: 'ab12cd34ef56'.padEnd(64, '0'),
  audience: 'INTERNAL',
  addedAt: '2026-11-22T10:00:00Z',
  by: 'Amina',
  takenBackAt: null,
  takenBackReason: null,
} as const;
const drawn = (work: typeof madeUpWork): string =>
  renderToString(<DocumentsStep assessment={work} viewer={viewer} />);

it('documents are told with what they are, and a name is text', () => {
  const markup = drawn({ ...madeUpWork, attachments: [plan] });
  expect(markup).toContain('Plan &lt;b>of&lt;/b> the site.pdf');
  expect(markup).toMatch(/PDF, 812 kB, attached by .*Amina.* on 22 November 2026/);
  expect(markup).toContain('Make it public<span class="only-heard">');
  expect(markup).toContain('type="file"');
});

it('whoever may not write downloads, and neither adds nor takes away', () => {
  const markup = drawn({ ...madeUpWork, state: 'PEER_REVIEW', attachments: [plan] });
  expect(markup).toContain('Download');
  expect(markup).not.toMatch(/type="file"|Take it away|Make it public/);
});

it('with as many documents as there can be, the page says why there is no form', () => {
  const attachments = Array.from({ length: 12 }, (_, index) => ({ ...plan, id: `ab12cd34ef${index + 10}` }));
  const markup = drawn({ ...madeUpWork, attachments });
  expect(markup).not.toContain('type="file"');
  expect(markup).toContain('12 documents are attached, and there can be no more.');
});

it('who publishes takes back what everyone can download, and what was taken back says why', () => {
  const publisher = { ...viewer, may: { publishAssessments: true } } as unknown as Viewer;
  const open = { ...plan, audience: 'PUBLIC' } as const;
  const publications = [{ revision: 9, at: '2026-11-24T10:00:00Z', afterDecision: false }];
  const shown = (who: Viewer, attachment: typeof open | typeof taken): string =>
    renderToString(
      <DocumentsStep
        assessment={{ ...madeUpWork, state: 'PUBLISHED', publications, attachments: [attachment] }}
        viewer={who}
      />,
    );
  const taken = {
    ...open,
    takenBackAt: '2026-11-25T10:00:00Z',
    takenBackReason: 'It names a person.',
  } as const;
  expect(shown(publisher, open)).toContain('Take it back from the public');
  // Who takes it back is not told that nothing can be changed.
  expect(shown(publisher, open)).not.toContain('You may read this');
  expect(shown(publisher, taken)).toContain('You may read this');
  expect(shown(viewer, open)).not.toContain('Take it back');
  expect(shown(publisher, taken)).not.toContain('Take it back');
  expect(shown(publisher, taken)).toContain('Taken back on 25 November 2026: It names a person.');
  expect(shown(publisher, taken)).toContain('Taken back</span>');
  expect(shown(publisher, taken)).not.toContain('everyone downloads it');
});

it('a withdrawn assessment says that its files are deleted', () => {
  expect(drawn({ ...madeUpWork, state: 'WITHDRAWN', attachments: [plan] })).toContain('the file is deleted');
});
