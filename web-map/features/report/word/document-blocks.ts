import { type ComponentChildren, isValidElement, toChildArray, type VNode } from 'preact';

/** Words with how they are set. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly href?: string;
}

/** One thing of a document below another, as a word processor knows them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly number: number | undefined; readonly runs: readonly Run[] }
  | { readonly kind: 'picture'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'table';
      /** Empty where the heading above says the same. */
      readonly caption: readonly Run[];
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** What stands in a cell, one thing below another. */
export type Cell = readonly Block[];

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };
type Setting = Pick<Run, 'bold' | 'href'>;

/** The elements that a child comes to once its components are called: those of a report are functions of their properties alone. */
function elementsOf(children: ComponentChildren): readonly (string | VNode<Props>)[] {
  return toChildArray(children).flatMap((child) => {
    if (!isValidElement(child)) return [String(child)];
    const { type, props } = child as VNode<Props>;
    if (typeof type === 'string') return [child as VNode<Props>];
    return elementsOf((type as (given: Props) => ComponentChildren)(props));
  });
}

const signs = /[\u2066-\u2069]/g;
const heading = /^h([1-6])$/;
const isIn = (props: Props, name: string): boolean =>
  String(props['class'] ?? '')
    .split(' ')
    .includes(name);

/**
 * What components draw, as blocks of a document: the very components of the page, so that no second writer can say
 * otherwise. What stands only for those who hear a page, and pictures that repeat words, are left out.
 * @example documentBlocks(<h2>Map</h2>) // [{ kind: 'heading', level: 2, runs: [{ text: 'Map' }] }]
 */
export function documentBlocks(children: ComponentChildren): readonly Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  const close = (
    of: (runs: readonly Run[]) => Block = (each) => ({ kind: 'paragraph', runs: each }),
  ): void => {
    const tidy = tidied(runs);
    runs = [];
    if (tidy.length > 0) blocks.push(of(tidy));
  };
  const visit = (within: ComponentChildren, setting: Setting): void => {
    for (const element of elementsOf(within)) {
      if (typeof element === 'string') runs.push({ ...setting, text: element.replaceAll(signs, '') });
      else visitElement(element, setting);
    }
  };
  const visitElement = ({ type, props }: VNode<Props>, setting: Setting): void => {
    const level = heading.exec(String(type))?.[1];
    if (isIn(props, 'only-heard') || type === 'nav') return;
    if (level !== undefined) {
      close();
      visit(props.children, setting);
      close((each) => ({ kind: 'heading', level: Number(level), runs: each }));
      return;
    }
    switch (type) {
      case 'svg':
        if (props['role'] !== 'img') return;
        close();
        blocks.push({ kind: 'picture', ...pictureWords(props.children) });
        return;
      case 'table':
        close();
        blocks.push(tableOf(props.children));
        return;
      case 'ul':
      case 'ol':
        close();
        // Signs of a key stand for what is drawn: without the drawing they say nothing.
        if (isIn(props, 'drawn-key')) return;
        elementsOf(props.children).forEach((item, at) => {
          if (typeof item === 'string') return;
          visit(item.props.children, setting);
          close((each) => ({ kind: 'item', number: type === 'ol' ? at + 1 : undefined, runs: each }));
        });
        return;
      case 'dt':
        close();
        visit(props.children, { ...setting, bold: true });
        runs.push({ text: ': ', bold: true });
        return;
      case 'br':
        close();
        return;
      case 'strong':
      case 'b':
        visit(props.children, { ...setting, bold: true });
        return;
      case 'a':
        visit(props.children, linked(props, setting));
        return;
      case 'span':
      case 'em':
      case 'i':
      case 'bdi':
        visit(props.children, setting);
        return;
      default: {
        // A description belongs to the term before it.
        if (type !== 'dd') close();
        visit(props.children, setting);
        close();
      }
    }
  };
  visit(children, {});
  close();
  return blocks;
}

/** Addresses within the site or the page lead nowhere in a file. */
const linked = ({ href }: Props, setting: Setting): Setting =>
  typeof href === 'string' && /^(https?:|mailto:|tel:)/.test(href) ? { ...setting, href } : setting;

function pictureWords(children: ComponentChildren): { readonly title: string; readonly text: string } {
  const textOf = (name: string): string =>
    elementsOf(children)
      .flatMap((each) =>
        typeof each !== 'string' && each.type === name ? elementsOf(each.props.children) : [],
      )
      .filter((each) => typeof each === 'string')
      .join('')
      .replaceAll(signs, '');
  return { title: textOf('title'), text: textOf('desc') };
}

function tableOf(children: ComponentChildren): Block {
  const parts = elementsOf(children).filter((each) => typeof each !== 'string');
  const part = (name: string) => parts.filter(({ type }) => type === name);
  const rowsOf = (name: string): readonly (readonly Cell[])[] =>
    part(name).flatMap(({ props }) =>
      elementsOf(props.children).flatMap((row) =>
        typeof row === 'string' ? [] : [cellsOf(row.props.children)],
      ),
    );
  const caption = part('caption').filter(({ props }) => !isIn(props, 'only-heard'));
  return {
    kind: 'table',
    caption: caption.flatMap(({ props }) => runsOf(documentBlocks(props.children))),
    head: rowsOf('thead')[0] ?? [],
    rows: rowsOf('tbody'),
  };
}

const cellsOf = (children: ComponentChildren): readonly Cell[] =>
  elementsOf(children).flatMap((cell) =>
    typeof cell === 'string' ? [] : [documentBlocks(cell.props.children)],
  );

const runsOf = (blocks: readonly Block[]): readonly Run[] =>
  blocks.flatMap((block) => ('runs' in block ? block.runs : []));

/** Without space at both ends, and without empty runs. */
function tidied(runs: readonly Run[]): readonly Run[] {
  const texts = runs.map(({ text }) => text);
  const first = texts.findIndex((text) => text.trim() !== '');
  if (first < 0) return [];
  const last = texts.findLastIndex((text) => text.trim() !== '');
  return runs
    .slice(first, last + 1)
    .map((run, at, all) => ({
      ...run,
      text: (at === 0 ? run.text.trimStart() : run.text).replace(at === all.length - 1 ? /\s+$/ : /$^/, ''),
    }))
    .filter(({ text }) => text !== '');
}
