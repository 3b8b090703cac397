import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { find } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { t } from '../../i18n/translator.ts';
import { type Change, focusBriefing, goTo, onlyPostcode } from '../../navigation/navigation.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { announce } from '../../ui/announcer.tsx';
import { type Found, type FoundGroup, foundFor, looksLikePostcode, postcodeIn } from './found.ts';
import { FoundList, optionId } from './found-list.tsx';

const pauseMilliseconds = 180;

/** The page that lists all of it, in the language of this one. */
const pageOfAll = (text: string): string => pageAddress('/search', { q: text.trim() });

/** Search for a postcode, ward, place or project: a text field with a list of what was found (ARIA combobox). */
export function SearchBox() {
  const list = useId();
  const typed = useSignal('');
  const groups = useSignal<readonly FoundGroup[]>([]);
  const open = useSignal(false);
  const active = useSignal(-1);
  const notes = useSignal<readonly string[]>([]);
  /** How many there are in all, where not all of them are listed. */
  const more = useSignal(0);
  const asked = useRef(0);
  const found = (): readonly Found[] => groups.value.flatMap((group) => group.found);

  useEffect(() => {
    const text = typed.value.trim();
    asked.current += 1;
    const mine = asked.current;
    if (text.length < 2) {
      groups.value = [];
      open.value = false;
      notes.value = [];
      more.value = 0;
      return;
    }
    const timer = setTimeout(async () => {
      const answer = await ask(find, { text: text.slice(0, 100) }).catch(() => undefined);
      if (mine !== asked.current) return;
      groups.value = answer ? foundFor(text, answer) : [];
      notes.value = answer ? answer.searchSummary.notes : [t('map.searchFailed')];
      const total = answer?.searchSummary.totalCount ?? 0;
      more.value = groups.value.some(({ of }) => of !== undefined) ? total : 0;
      active.value = -1;
      open.value = true;
      const told = found().length > 0 && t('map.searchCount', { count: Math.max(total, found().length) });
      announce([...notes.value, told].filter(Boolean).join(' '));
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [typed.value, asked]);

  const close = (): void => {
    open.value = false;
    active.value = -1;
  };
  const go = (to: Change): void => {
    asked.current += 1;
    close();
    focusBriefing.value = true;
    goTo(to);
  };
  const choose = ({ to }: Found): void => go(to);
  const submit = (): void => {
    const chosen = found()[Math.max(active.value, 0)];
    if (looksLikePostcode(typed.value) && active.value < 0) {
      go(onlyPostcode(postcodeIn(typed.value)));
    } else if (open.value && chosen) choose(chosen);
  };
  const move = (by: number): void => {
    const places = found().length;
    if (places === 0) return;
    open.value = true;
    active.value = active.value < 0 && by < 0 ? places - 1 : (active.value + by + places) % places;
    document.getElementById(optionId(list, active.value))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && open.value) close();
    else return;
    event.preventDefault();
  };
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          close();
      }}
    >
      <search>
        <input
          type="text"
          role="combobox"
          aria-label={t('map.searchLabel')}
          aria-expanded={open.value && groups.value.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active.value >= 0 ? optionId(list, active.value) : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={t('map.searchHint')}
          maxLength={100}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
          onKeyDown={onKeyDown}
        />
        <div class="found" hidden={!open.value}>
          {notes.value.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <FoundList id={list} groups={groups.value} active={active.value} choose={choose} />
          {more.value > 0 && <a href={pageOfAll(typed.value)}>{t('map.foundAll', { count: more.value })}</a>}
        </div>
      </search>
    </form>
  );
}
