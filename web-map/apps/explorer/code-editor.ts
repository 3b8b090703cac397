import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { unwrapped } from './schema-entries.ts';

/** A place to write in or to read from; `name` is what a screen reader calls it. */
export interface CodeEditor {
  text(): string;
  setText(text: string): void;
  /** Where the cursor is, in characters from the beginning. */
  cursor(): number;
  /** Completes and checks queries by this schema from now on. */
  useSchema(schema: GraphQLSchema): void;
  remove(): void;
}

/** What happens while one writes. */
export interface EditorEvents {
  onChange(text: string): void;
  /** Ctrl+Enter, or Cmd+Enter. */
  onRun(): void;
  /** Ctrl+click on a field or type: the type that it belongs to, or is. */
  onShowType(name: string): void;
}

/** Colours come from tokens.css, so that one theme serves both light and dark. */
const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--surface)', height: '100%', fontSize: '0.9375rem' },
  // The frame around it shows the focus: within, the gutter would lie over its edge.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.5rem' },
  '.cm-gutters': { color: 'var(--dim)', backgroundColor: 'var(--ground)', border: 'none' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--accent)',
  },
  '.cm-foldPlaceholder': { color: 'var(--ink)', backgroundColor: 'var(--accent-soft)', border: 'none' },
  '.cm-tooltip, .cm-panels': {
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--control-line)',
    fontFamily: 'inherit',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxWidth: 'min(28rem, 90vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { paddingBlock: '0.2rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--on-accent)',
    backgroundColor: 'var(--accent)',
  },
  '.cm-completionDetail': { opacity: '0.85' },
  '.cm-tooltip.cm-completionInfo': { maxWidth: '24rem', padding: '0.4rem 0.6rem' },
  '.cm-diagnostic': {
    padding: '0.4rem 0.6rem',
    fontFamily: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  },
});

const colours = HighlightStyle.define([
  { tag: [tags.definitionKeyword, tags.keyword, tags.modifier], color: 'var(--accent)', fontWeight: '700' },
  { tag: [tags.string, tags.integer, tags.float, tags.number, tags.bool, tags.null], color: 'var(--gold)' },
  { tag: [tags.variableName, tags.special(tags.name)], color: 'var(--accent)' },
  { tag: tags.lineComment, color: 'var(--dim)', fontStyle: 'italic' },
  { tag: [tags.propertyName, tags.attributeName, tags.atom], color: 'var(--ink)' },
]);

const everyEditor = (name: string): Extension => [
  // Text that can be edited takes the focus by itself; the answer does not, nor do checkers of pages know of it.
  EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0' }),
  EditorView.lineWrapping,
  syntaxHighlighting(colours),
  bracketMatching(),
  look,
];

const written = ({ onChange, onRun }: EditorEvents): Extension => [
  history(),
  indentOnInput(),
  closeBrackets(),
  autocompletion({ icons: false }),
  Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          onRun();
          return true;
        },
      },
    ]),
  ),
  // Tab takes a completion that is open, and otherwise goes on to the next control, as everywhere on the page.
  keymap.of([
    { key: 'Tab', run: acceptCompletion },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...lintKeymap,
    ...defaultKeymap,
  ]),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onChange(state.doc.toString());
  }),
];

/** An editor for queries, which completes and checks by the schema once it is there. */
export const queryEditor = (
  place: HTMLElement,
  name: string,
  text: string,
  events: EditorEvents,
): CodeEditor =>
  editorIn(place, text, [
    everyEditor(name),
    written(events),
    lineNumbers(),
    foldGutter(),
    graphql(undefined, {
      onShowInDocs: (_field, type, parent) => {
        const shown = parent ?? type?.replace(/[[\]!]/g, '');
        if (shown) events.onShowType(shown);
      },
      onCompletionInfoRender: ({ documentation, deprecationReason }) => {
        const words = [documentation, deprecationReason && `On its way out: ${deprecationReason}`].filter(
          Boolean,
        );
        if (words.length === 0) return null;
        const place = document.createElement('div');
        place.textContent = unwrapped(words.join('\n\n'));
        return place;
      },
    }),
  ]);

/** An editor for JSON, or for nothing. */
export const jsonEditor = (
  place: HTMLElement,
  name: string,
  text: string,
  events: EditorEvents,
): CodeEditor => {
  const check = jsonParseLinter();
  return editorIn(place, text, [
    everyEditor(name),
    written(events),
    json(),
    linter((view) => (view.state.doc.toString().trim() === '' ? [] : check(view))),
  ]);
};

/** A text of JSON to read, fold and copy from. */
export const jsonReader = (place: HTMLElement, name: string, text: string): CodeEditor =>
  editorIn(place, text, [
    everyEditor(name),
    json(),
    foldGutter(),
    keymap.of([...foldKeymap, ...defaultKeymap]),
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
  ]);

/**
 * The editor stands in a shadow tree: only there it brings its styles as sheets made by script, which a content policy
 * without inline styles allows. In the page itself it would write style elements.
 * Source: style-mod 4, `StyleSet`; CSP Level 3, section 8.2.
 */
function editorIn(place: HTMLElement, text: string, extensions: Extension): CodeEditor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: text, extensions }) });
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    cursor: () => view.state.selection.main.head,
    useSchema: (schema) => updateSchema(view, schema),
    remove: () => view.destroy(),
  };
}
