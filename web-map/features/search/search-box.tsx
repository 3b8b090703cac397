import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { find } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { focusBriefing, goTo, onlyPostcode } from '../../navigation/navigation.ts';
import { announce } from '../../ui/announcer.tsx';
import { type Found, foundFor, looksLikePostcode, postcodeIn } from './found.ts';

const pauseMilliseconds = 180;

/** Search for a postcode, ward, place or project: a text field with a list of what was found (ARIA combobox). */
export function SearchBox() {
  const list = useId();
  const typed = useSignal('');
  const found = useSignal<readonly Found[]>([]);
  const open = useSignal(false);
  const active = useSignal(-1);
  const note = useSignal('');
  const asked = useRef(0);

  useEffect(() => {
    const text = typed.value.trim();
    asked.current += 1;
    const mine = asked.current;
    if (text.length < 2) {
      found.value = [];
      open.value = false;
      note.value = '';
      return;
    }
    const timer = setTimeout(async () => {
      const answer = await ask(find, { text: text.slice(0, 100) }).catch(() => undefined);
      if (mine !== asked.current) return;
      found.value = answer ? foundFor(text, answer.search) : [];
      const total = answer?.search[0]?.totalCount ?? 0;
      active.value = -1;
      open.value = true;
      if (!answer) note.value = t('map.searchFailed');
      else if (found.value.length === 0) note.value = t('map.searchNone', { text: untranslated(text) });
      else
        note.value =
          total > found.value.length ? t('map.searchMore', { shown: found.value.length, count: total }) : '';
      const told =
        found.value.length > 0 && t('map.searchCount', { count: Math.max(total, found.value.length) });
      announce([told, note.value].filter(Boolean).join(' '));
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [typed.value, asked]);

  const close = (): void => {
    open.value = false;
    active.value = -1;
  };
  const choose = (hit: Found): void => {
    asked.current += 1;
    close();
    focusBriefing.value = true;
    goTo(hit.to);
  };
  const submit = (): void => {
    const chosen = found.value[Math.max(active.value, 0)];
    if (looksLikePostcode(typed.value) && active.value < 0) {
      choose({ id: typed.value, name: typed.value, what: '', to: onlyPostcode(postcodeIn(typed.value)) });
    } else if (open.value && chosen) choose(chosen);
  };
  const move = (by: number): void => {
    if (found.value.length === 0) return;
    open.value = true;
    const places = found.value.length;
    active.value = active.value < 0 && by < 0 ? places - 1 : (active.value + by + places) % places;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && open.value) close();
    else return;
    event.preventDefault();
  };
  const option = (index: number): string => `${list}-${index}`;
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
          aria-expanded={open.value && found.value.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active.value >= 0 ? option(active.value) : undefined}
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
          <div id={list} role="listbox" aria-label={t('map.searchResults')} hidden={found.value.length === 0}>
            {found.value.map((hit, index) => (
              <div
                key={`${hit.what}${hit.id}`}
                id={option(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active.value}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(hit)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') choose(hit);
                }}
              >
                <span {...fromRecords()}>{hit.name}</span> <small>{hit.what}</small>
              </div>
            ))}
          </div>
          {note.value && <p>{note.value}</p>}
        </div>
      </search>
    </form>
  );
}
