import { expect, it } from 'vitest';
import { contactsToDraw } from './contacts-to-draw.ts';

const [caldmore, brownhills, ryecroft] = [1, 2, 3].map((lon) => ({ lon, lat: 52 }));
const line = (from = caldmore, to = brownhills) => ({
  from: from ?? { lon: 0, lat: 0 },
  to: to ?? { lon: 0, lat: 0 },
  guessed: true,
  name: '',
});

it('draws a contact once: not beside the gold line of the same exchange, whichever end comes first', () => {
  const other = line(ryecroft, caldmore);
  const contacts = [line(caldmore, brownhills), line(brownhills, caldmore), other];
  expect(contactsToDraw(contacts, [line(brownhills, caldmore)])).toEqual([other]);
  expect(contactsToDraw(contacts, [])).toEqual(contacts);
});
