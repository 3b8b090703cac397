/** A sentence of the accessibility statement that a test holds the site to. */
export interface Claim {
  readonly id: string;
  readonly says: string;
}

/** What readers can do. Each is checked by tests that `accessibility-claims.test.ts` names. */
export const claims = [
  {
    id: 'words',
    says: 'find in tables, lists and sentences every area and every place that the map draws, without the map',
  },
  {
    id: 'keyboard',
    says: 'do with the keyboard alone what a pointer can do: on the map and in its lists, on the pages, in the officers’ app from a new assessment to its decision, and in the explorer, whose editor holds nobody caught',
  },
  {
    id: 'reflow',
    says: 'use a screen 320 pixels wide, or zoom to 400%, without scrolling sideways: map, pages, officers’ app and explorer',
  },
  {
    id: 'spacing',
    says: 'set wider spaces between letters, words, lines and paragraphs: on the map’s views and on the pages nothing then runs out of the screen',
  },
  {
    id: 'axe',
    says: 'read views of all four in which axe-core, a program that looks for barriers, finds none',
  },
  {
    id: 'contrast',
    says: 'read text at a contrast of 4.5 to 1 at least, and see lines and signs at 3 to 1, in the light and the dark theme',
  },
  {
    id: 'colours',
    says: 'see what is chosen when your system sets its own colours (forced colours, high contrast)',
  },
  {
    id: 'targets',
    says: 'press buttons and fields that are 44 pixels high at least on a phone',
  },
  {
    id: 'faults',
    says: 'be told beside the field, in words, what is wrong with a value and what to give instead',
  },
  {
    id: 'spoken',
    says: 'hear what changed without moving the focus, each time and once',
  },
  {
    id: 'script',
    says: 'read the area pages, the lists, the comparison and the register with scripts switched off; without them the map’s address of an area leads to the page of that area',
  },
  {
    id: 'storage',
    says: 'use map, explorer and officers’ app in a browser that may keep nothing',
  },
  {
    id: 'languages',
    says: 'choose one of eight languages on the map and the pages; what stays in English says so to a screen reader, and Urdu runs from right to left',
  },
  {
    id: 'print',
    says: 'print an area on two sheets of A4 that read in black and white',
  },
  {
    id: 'easy',
    says: 'read an Easy Read sheet about each of the four localities, which prints on one sheet of A4',
  },
  {
    id: 'foot',
    says: 'find help, contact, this statement and the text version at the foot of the map, every page, the officers’ app and the explorer',
  },
] as const satisfies readonly Claim[];
