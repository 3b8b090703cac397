import type { ComponentChildren } from 'preact';
import { type MapCode, t } from '../i18n/translator.ts';

/** Facts by name; those without a value are left out. */
export function FactList({ facts }: { facts: readonly (readonly [MapCode, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([word, value]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
