import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Run } from './document-blocks.ts';

/** A drawing as PNG, with its size on the paper in pixels of 96 to the inch. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface WordContent {
  readonly title: string;
  /** Stands in the head of every page: that it is a draft, its stage and day. Undefined for what was published. */
  readonly mark: string | undefined;
  readonly blocks: readonly Block[];
  /** Drawings in the order of the picture blocks; one that is missing is told by its words alone. */
  readonly pictures: readonly Picture[];
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Word's own headings have no outline level in what the library writes, so that a tagged PDF would have none. */
const headingStyle = (size: number, outlineLevel: number) => ({
  run: { size, bold: true, color: '14202B', font: 'Arial' },
  paragraph: { outlineLevel, spacing: { before: 240, after: 80 }, keepNext: true },
});

/**
 * A document for Word: real headings, tables whose heads are repeated and named as such, pictures with their words, the
 * language, and page numbers. What it says comes from the components of the page.
 */
export function wordDocument({ title, mark, blocks, pictures }: WordContent): Document {
  let drawn = 0;
  const childOf = (block: Block): readonly (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'picture': {
        const picture = pictures[drawn];
        drawn += 1;
        return picture ? [pictureOf(picture, block)] : [new Paragraph(`${block.title}. ${block.text}`)];
      }
      case 'table':
        return [
          ...(block.caption.length > 0
            ? [
                new Paragraph({
                  children: runs(block.caption, true),
                  keepNext: true,
                  spacing: { before: 120 },
                }),
              ]
            : []),
          tableOf(block.head, block.rows),
          new Paragraph(''),
        ];
      default:
        return [paragraphOf(block)];
    }
  };
  return new Document({
    title,
    description: mark ?? title,
    creator: 'Cohesion Map',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } },
        title: { run: { size: 40, bold: true, font: 'Arial' } },
        heading1: headingStyle(30, 0),
        heading2: headingStyle(26, 1),
        heading3: headingStyle(24, 2),
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: margins } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ children: [new TextRun({ text: mark ?? title, bold: Boolean(mark) })] }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...blocks.flatMap(childOf)],
      },
    ],
  });
}

const margins = { top: 1_000, bottom: 1_000, left: 1_000, right: 1_000 };

function runs(given: readonly Run[], bold = false): ParagraphChild[] {
  return given.map(({ text, href, ...set }) => {
    const run = new TextRun({
      text,
      bold: bold || Boolean(set.bold),
      ...(href ? { style: 'Hyperlink' } : {}),
    });
    return href ? new ExternalHyperlink({ link: href, children: [run] }) : run;
  });
}

type Text = Exclude<Block, { kind: 'table' | 'picture' }>;

function paragraphOf(block: Text, more: Partial<IParagraphOptions> = {}): Paragraph {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        children: runs(block.runs),
        heading: levels[Math.min(Math.max(block.level - 2, 0), levels.length - 1)] ?? HeadingLevel.HEADING_3,
      });
    case 'item':
      // Numbers are those of the map, so they are written and not counted by Word.
      return block.number === undefined
        ? new Paragraph({ children: runs(block.runs), bullet: { level: 0 } })
        : new Paragraph({
            children: [new TextRun(`${block.number}. `), ...runs(block.runs)],
            indent: { left: 400, hanging: 400 },
          });
    case 'paragraph':
      return new Paragraph({ children: runs(block.runs), spacing: { after: 100 }, ...more });
  }
}

const pictureOf = ({ png, width, height }: Picture, { title, text }: Extract<Block, { kind: 'picture' }>) =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: title, title, description: text },
      }),
    ],
  });

const tableOf = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...(head.length > 0
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: head.map((cell) => cellOf(cell, true)),
            }),
          ]
        : []),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((cell, at) => cellOf(cell, false, at === 0)) }),
      ),
    ],
  });

function cellOf(blocks: Cell, isHead: boolean, isFirst = false): TableCell {
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'picture'
      ? []
      : [new Paragraph({ children: runs(block.runs, isHead || (isFirst && blocks.length === 1)) })],
  );
  return new TableCell({
    children: texts.length > 0 ? texts : [new Paragraph('')],
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E6EBF0' } } : {}),
  });
}
