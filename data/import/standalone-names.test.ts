import { expect, test } from 'vitest';
import { foldText } from '../../domain/search/fold-text.ts';
import { walsallData } from './testing/walsall.ts';

const { indicators, projects, observations } = await walsallData();

/** Words that say of nothing what it is about. */
const empty = new Set(
  'and for the with from into all who was were not are had has number people young schools school pupils'.split(
    ' ',
  ),
);
const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word.length > 2 && !empty.has(word))
    // "ambassadors" of an "ambassador" scheme, "linked" schools of "linking".
    .map((word) => word.slice(0, 6));

/** Indicators whose name tells what they are about in words other than those of the project's record. */
const ownWords: Readonly<Record<string, string>> = {
  'inn-mindful-gifts-underspend': 'Mindful Gifts is the organisation',
  'inn-mindful-gifts-food-outlet': 'Mindful Gifts is the organisation',
  'dwp-claimants-engaged': 'names the two kinds of workshop',
  'ww-roadshows': 'Walsall Works is the scheme',
  'ww-video-views': 'Walsall Works is the scheme',
};

test('an indicator of a project can be told from its name alone: the name has a word of the project in it', () => {
  const bare = indicators.filter(({ id, name, framework, officialWording }) => {
    if (officialWording || framework !== 'Walsall for All programme monitoring') return false;
    const measured = new Set(
      observations.filter(({ indicator }) => indicator === id).map(({ project }) => project),
    );
    const own = projects.filter((project) => measured.has(project.id) || project.measures.includes(id));
    const telling = new Set(own.flatMap((project) => wordsOf(project.name)));
    return own.length > 0 && !(id in ownWords) && !wordsOf(name).some((word) => telling.has(word));
  });
  expect(bare.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
});

test('no two indicators have one name, unless they are editions of one measure', () => {
  const shared = [...Map.groupBy(indicators, ({ name }) => name)].filter(
    ([, each]) => each.length > 1 && new Set(each.map(({ series }) => series ?? '')).size > 1,
  );
  const alone = [...Map.groupBy(indicators, ({ name }) => name)].filter(
    ([, each]) => each.length > 1 && each.some(({ series }) => series === undefined),
  );
  expect([...shared, ...alone].map(([name]) => name)).toEqual([]);
});
