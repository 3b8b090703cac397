import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from './ask.ts';
import { type CodeEditor, jsonReader } from './code-editor.ts';

/** What the receipt says, in the order in which it is read. Source: `extensions.receipt`, docs/api.md. */
const receiptRows = [
  ['dataVersion', 'Data'],
  ['answeredOn', 'Answered on'],
  ['boundaryEditions', 'Boundaries'],
  ['methodVersions', 'Rules'],
  ['days', 'As it was on'],
  ['licence', 'Licence'],
] as const;

/** The receipt of an answer: name and text of each thing that it says; empty where the answer has none. */
export function receiptOf(body: object): readonly (readonly [name: string, text: string])[] {
  const receipt = (body as { extensions?: { receipt?: Readonly<Record<string, unknown>> } }).extensions
    ?.receipt;
  return receiptRows.flatMap(([key, name]) => {
    const value = receipt?.[key];
    const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
    return text === '' ? [] : [[name, text] as const];
  });
}

const count = (many: number) => many.toLocaleString('en-GB');

/** The answer as it came, what it cost, and its receipt. */
export function AnswerPane({ answer, fault, asking }: { answer?: Answer; fault?: string; asking: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const reader = useRef<CodeEditor | undefined>(undefined);
  const text = answer ? JSON.stringify(answer.body, null, 2) : '';
  useEffect(() => {
    if (!place.current) return undefined;
    reader.current = jsonReader(place.current, 'Answer as JSON', '');
    return () => reader.current?.remove();
  }, []);
  useEffect(() => reader.current?.setText(text), [text]);
  const failed = answer && 'errors' in answer.body;
  return (
    <section class="answer" aria-label="Answer" aria-busy={asking}>
      <h2>Answer</h2>
      <p class="answer-state" role="status">
        {asking && 'Asking…'}
        {!asking && fault}
        {!asking && !fault && !answer && 'Nothing asked yet: press Run, or Ctrl+Enter in the query.'}
        {!asking && !fault && answer && (
          <>
            {failed ? 'Answered with errors' : 'Answered'} in {count(answer.milliseconds)} ms
            {answer.cost !== undefined && `, cost at most ${count(answer.cost)}`}.
            {answer.costLimit !== undefined && ` A query may cost ${count(answer.costLimit)}.`}{' '}
            <a href="/limits">Limits</a>
          </>
        )}
      </p>
      {answer && !fault && receiptOf(answer.body).length > 0 && (
        <details class="receipt">
          <summary>Receipt: what the answer stands on</summary>
          <dl>
            {receiptOf(answer.body).map(([name, said]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <div class="code answer-code" ref={place} hidden={!answer || fault !== undefined} />
    </section>
  );
}
