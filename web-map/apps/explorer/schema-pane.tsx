import { useSignal } from '@preact/signals';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  findEntries,
  kindOf,
  type Member,
  membersOf,
  type SchemaEntry,
  schemaEntries,
  unwrapped,
} from './schema-entries.ts';

/** How many entries a search shows; more would be looked for with another word sooner than read. */
const shownAtMost = 60;

interface SchemaPaneProps {
  readonly schema: GraphQLSchema | undefined;
  readonly fault: string | undefined;
  /** Name of the type that is open. */
  readonly open: string;
  readonly onOpen: (name: string) => void;
}

/** The schema in words: what one may ask, each type with its members, and a search over all of it. */
export function SchemaPane({ schema, fault, open, onOpen }: SchemaPaneProps) {
  const looked = useSignal('');
  // Most who read the schema look for nothing in it: its entries are listed for the first who does.
  const entries = useMemo(() => listedOnce(schema), [schema]);
  const found = useMemo(
    () => (looked.value.trim() === '' ? [] : findEntries(entries(), looked.value)),
    [entries, looked.value],
  );
  const pressed = useRef(false);
  const show = (name: string) => {
    pressed.current = true;
    looked.value = '';
    onOpen(name);
  };
  return (
    <section class="schema" aria-label="Schema">
      <h2>Schema</h2>
      <p role="status" class={schema ? 'only-heard' : undefined}>
        {!schema && (fault ?? 'Reading the schema…')}
      </p>
      {schema && (
        <>
          <label class="schema-search">
            Find a type or field
            <input
              type="search"
              value={looked.value}
              onInput={({ currentTarget }) => {
                looked.value = currentTarget.value;
              }}
            />
          </label>
          <p class="only-heard" role="status">
            {looked.value.trim() !== '' && `${found.length} found`}
          </p>
          {looked.value.trim() === '' ? (
            <TypePage schema={schema} name={open} onOpen={show} pressed={pressed} />
          ) : (
            <ul class="plain found-entries">
              {found.slice(0, shownAtMost).map(({ name, typeName, description }) => (
                <li key={name}>
                  <TypeButton name={typeName} words={name} onOpen={show} />
                  {description && <p>{description}</p>}
                </li>
              ))}
              {found.length === 0 && <li>Nothing in the schema holds these words.</li>}
              {found.length > shownAtMost && <li>and {found.length - shownAtMost} more: add a word.</li>}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function listedOnce(schema: GraphQLSchema | undefined): () => readonly SchemaEntry[] {
  let made: readonly SchemaEntry[] | undefined;
  return () => {
    made ??= schema ? schemaEntries(schema) : [];
    return made;
  };
}

interface TypeButtonProps {
  readonly name: string;
  readonly words: string;
  readonly onOpen: (name: string) => void;
}

const TypeButton = ({ name, words, onOpen }: TypeButtonProps) => (
  <button type="button" class="type-name" onClick={() => onOpen(name)}>
    {words}
  </button>
);

interface TypePageProps {
  readonly schema: GraphQLSchema;
  readonly name: string;
  readonly onOpen: (name: string) => void;
  /** Whether a button of the pane opened it. */
  readonly pressed: { current: boolean };
}

function TypePage({ schema, name, onOpen, pressed }: TypePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever reads by keyboard or ear goes on at the name of what it opened.
  useEffect(() => {
    if (pressed.current) heading.current?.focus();
    pressed.current = false;
  }, [name]);
  const type = schema.getType(name);
  if (!type) return <p>The schema has no type {name}.</p>;
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    root ? [root.name] : [],
  );
  return (
    <>
      <p class="roots">
        {roots.map((root) => (
          <TypeButton key={root} name={root} words={root} onOpen={onOpen} />
        ))}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {name} <small>{kindOf(type)}</small>
      </h3>
      {type.description && <p class="prose">{unwrapped(type.description)}</p>}
      <ul class="plain members">
        {membersOf(schema, type).map((member) => (
          <MemberRow key={member.name} member={member} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

const MemberRow = ({ member, onOpen }: { member: Member; onOpen: (name: string) => void }) => (
  <li>
    <p class="signature">
      {member.type === undefined && member.typeName ? (
        <TypeButton name={member.typeName} words={member.name} onOpen={onOpen} />
      ) : (
        <strong>{member.name}</strong>
      )}
      {member.type && member.typeName && (
        <>
          {': '}
          <TypeButton name={member.typeName} words={member.type} onOpen={onOpen} />
        </>
      )}
    </p>
    {member.deprecated && <p class="deprecated">On its way out: {member.deprecated}</p>}
    {member.description && <p class="prose">{member.description}</p>}
    {member.args.length > 0 && (
      <ul class="plain members arguments" aria-label={`Arguments of ${member.name}`}>
        {member.args.map((each) => (
          <MemberRow key={each.name} member={each} onOpen={onOpen} />
        ))}
      </ul>
    )}
  </li>
);
