import { describe, expect, it } from 'vitest';
import { ReportTable } from '../../../ui/report-table.tsx';
import { documentBlocks } from './document-blocks.ts';

describe('what components draw, as blocks of a document', () => {
  it('keeps headings with their level, and paragraphs with what is bold and where it leads', () => {
    expect(
      documentBlocks(
        <section>
          <h2>Map</h2>
          <p>
            <strong>Red:</strong> see <a href="mailto:a@example.gov.uk">us</a> or <a href="#x">the map</a>
          </p>
          {false}
          {undefined}
        </section>,
      ),
    ).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'Map' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'Red:', bold: true },
          { text: ' see ' },
          { text: 'us', href: 'mailto:a@example.gov.uk' },
          { text: ' or ' },
          { text: 'the map' },
        ],
      },
    ]);
  });

  it('keeps a table with its head, and leaves out what only who hears it needs', () => {
    const table = (
      <ReportTable
        caption="Places"
        captionHeard
        head={['Name', 'Far']}
        rows={[['Hall', <b key="b">46 m</b>]]}
      />
    );
    const cell = (text: string, bold?: true) => [
      { kind: 'paragraph', runs: [{ text, ...(bold && { bold }) }] },
    ];
    expect(documentBlocks(table)).toEqual([
      {
        kind: 'table',
        caption: [],
        head: [cell('Name'), cell('Far')],
        rows: [[cell('Hall'), cell('46 m', true)]],
      },
    ]);
  });

  it('numbers a numbered list, tells terms beside what they mean, and drawings by their words', () => {
    expect(
      documentBlocks(
        <>
          <ol>
            <li>Hall</li>
          </ol>
          <dl>
            <dt>Contact</dt>
            <dd>none</dd>
          </dl>
          <svg role="img">
            <title>Map</title>
            <desc>The site.</desc>
            <text>400 m</text>
          </svg>
          <svg aria-hidden="true">
            <text>x</text>
          </svg>
        </>,
      ),
    ).toEqual([
      { kind: 'item', number: 1, runs: [{ text: 'Hall' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'Contact', bold: true }, { text: ': ', bold: true }, { text: 'none' }],
      },
      { kind: 'picture', title: 'Map', text: 'The site.' },
    ]);
  });
});
