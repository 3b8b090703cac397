import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { AreaChangesQuery } from '../../../../schema/generated/briefing-operations.ts';
import { Note } from '../../../ui/note.tsx';

export type AreaChanges = NonNullable<AreaChangesQuery['areaChanges']>;

interface Props {
  readonly changes: AreaChanges;
  readonly translator: InterfaceTranslator;
}

/** What changed of an area since a day, in the order of the rule, which stands below. */
export const ChangesList = ({ changes, translator }: Props): VNode => {
  const { t, date, untranslated } = translator;
  const { summary, items, rule } = changes;
  return (
    <>
      <p>{summary}</p>
      {items.length > 0 && (
        <ol class="changes">
          {items.map(({ kind, on, about, words, owner, nextStep }) => (
            <li key={`${kind} ${about} ${on}`}>
              <span class="dim">{date(on)}</span> {words}
              {owner !== null && <Note>{t('word.sinceOwner', { owner: untranslated(owner) })}</Note>}
              <Note>{nextStep}</Note>
            </li>
          ))}
        </ol>
      )}
      {items.length > 1 && <p class="dim">{rule}</p>}
    </>
  );
};
