import type { ComponentChildren } from 'preact';
import { say, type WordKey } from '../i18n/words/words.ts';

/** Facts by name; those without a value are left out. */
export function FactList({ facts }: { facts: readonly (readonly [WordKey, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
