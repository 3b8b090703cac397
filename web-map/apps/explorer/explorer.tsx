import { useSignal } from '@preact/signals';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'preact/hooks';
import { AnswerPane } from './answer-pane.tsx';
import { type Answer, ask } from './ask.ts';
import { type CodeEditor, jsonEditor, queryEditor } from './code-editor.ts';
import { examples } from './examples.ts';
import { keepQuestion } from './kept-question.ts';
import { readSchema } from './read-schema.ts';
import { SchemaPane } from './schema-pane.tsx';
import { addressOfQuestion, headersToSend, questionToAsk, type WrittenQuestion } from './written-question.ts';

const wordsOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));

/** What came of the last question. */
interface Outcome {
  readonly asking: boolean;
  readonly answer?: Answer;
  readonly fault?: string;
}

/** The explorer: a query with its variables, the answer, and the schema to read. @param start what stands there first */
export function Explorer({ start }: { start: WrittenQuestion }) {
  const schema = useSignal<GraphQLSchema | undefined>(undefined);
  const schemaFault = useSignal<string | undefined>(undefined);
  const openType = useSignal('Query');
  const outcome = useSignal<Outcome>({ asking: false });
  const said = useSignal('');
  const queryPlace = useRef<HTMLDivElement>(null);
  const variablesPlace = useRef<HTMLDivElement>(null);
  const headersPlace = useRef<HTMLDivElement>(null);
  const query = useRef<CodeEditor | undefined>(undefined);
  const variables = useRef<CodeEditor | undefined>(undefined);
  const headers = useRef<CodeEditor | undefined>(undefined);
  const asked = useRef(0);

  const written = (): WrittenQuestion => ({
    query: query.current?.text() ?? '',
    variables: variables.current?.text() ?? '',
  });

  async function run() {
    asked.current += 1;
    const own = asked.current;
    outcome.value = { ...outcome.value, asking: true };
    const next = await Promise.resolve()
      .then(() =>
        ask(
          questionToAsk(written(), query.current?.cursor() ?? 0),
          headersToSend(headers.current?.text() ?? ''),
        ),
      )
      .then(
        (answer): Outcome => ({ asking: false, answer }),
        (fault: unknown): Outcome => ({ asking: false, fault: wordsOf(fault) }),
      );
    // An answer that a later question has overtaken is not shown.
    if (own === asked.current) outcome.value = next;
  }

  useEffect(() => {
    if (!queryPlace.current || !variablesPlace.current || !headersPlace.current) return undefined;
    const events = {
      onChange: () => {
        said.value = '';
        keepQuestion(written());
      },
      onRun: () => void run(),
      onShowType: (name: string) => {
        openType.value = name;
      },
    };
    query.current = queryEditor(queryPlace.current, 'Query', start.query, events);
    variables.current = jsonEditor(variablesPlace.current, 'Variables as JSON', start.variables, events);
    headers.current = jsonEditor(headersPlace.current, 'Headers as JSON', '', events);
    readSchema().then(
      (read) => {
        schema.value = read;
        query.current?.useSchema(read);
      },
      (fault: unknown) => {
        schemaFault.value = wordsOf(fault);
      },
    );
    return () => {
      query.current?.remove();
      variables.current?.remove();
      headers.current?.remove();
    };
  }, []);

  const take = (example: string) => {
    query.current?.setText(example);
    variables.current?.setText('');
    outcome.value = { asking: false };
  };

  async function share() {
    const address = addressOfQuestion(location.origin, written());
    if (address === undefined) {
      said.value = 'This query is too long for a link. Send its text instead.';
      return;
    }
    history.replaceState(null, '', address);
    said.value = await navigator.clipboard.writeText(address).then(
      () => 'Link copied.',
      () => 'The link now stands in the address bar.',
    );
  }

  return (
    <>
      <nav class="examples" aria-label="Questions to start from">
        {examples.map((example) => (
          <button key={example.title} type="button" onClick={() => take(example.query)}>
            {example.title}
          </button>
        ))}
      </nav>
      <div class="panes">
        <section class="question" aria-label="Question">
          <h2>Query</h2>
          <div class="code query-code" ref={queryPlace} />
          <h2>Variables</h2>
          <div class="code variables-code" ref={variablesPlace} />
          <details class="headers">
            <summary>Headers</summary>
            <p class="dim">Sent with the query. No link carries them, and this device does not keep them.</p>
            <div class="code headers-code" ref={headersPlace} />
          </details>
          <p class="actions">
            <button type="button" class="run" onClick={() => void run()}>
              Run
            </button>
            <kbd>Ctrl</kbd>+<kbd>Enter</kbd>
            <button type="button" onClick={() => void share()}>
              Copy link
            </button>
            <span role="status">{said.value}</span>
          </p>
        </section>
        <AnswerPane {...outcome.value} />
        <SchemaPane
          schema={schema.value}
          fault={schemaFault.value}
          open={openType.value}
          onOpen={(name) => {
            openType.value = name;
          }}
        />
      </div>
    </>
  );
}
