import type { ExpectedSearch } from './expected-search.ts';

const placeName = ['area', 'neighbourhood'];

/**
 * Searches that were written down before the search was first tried, and of which no word was ever added to a list, and
 * no weight changed, for the sake of them.
 */
export const unseenSearches: readonly ExpectedSearch[] = [
  { typed: 'streetley', kinds: placeName, area: 'E05001318' },
  { typed: 'pheasy', kinds: placeName, area: 'E05001313' },
  { typed: 'rushal', kinds: placeName, area: 'E05001315' },
  { typed: 'Chuckrey', kinds: placeName, area: 'E05001310' },
  { typed: 'Delves', kinds: placeName, area: 'E05001311' },
  { typed: 'Ryecroft', kinds: placeName, area: 'E05001305' },
  { typed: 'Coal Pool', kinds: placeName, area: 'E05001305' },
  { typed: 'Rushall and Shelfield', kinds: placeName, area: 'E05001315' },
  { typed: 'leather musem', kinds: ['venue'], name: /^Walsall Leather Museum$/ },
  { typed: 'arboreatum', kinds: ['venue'], name: /^Walsall Arboretum$/ },
  { typed: 'wallsall civic center', kinds: ['venue'], name: /^Walsall Civic Centre$/ },
  { typed: 'st pauls crossing', kinds: ['venue'], name: /^The Crossing at St Paul's$/ },
  { typed: 'guru nanek gurdwara', kinds: ['venue'], name: /^Guru Nanak Gurdwara$/ },
  { typed: 'mosques in palfrey', kinds: ['venue'], name: /Mosque|Masjid/ },
  { typed: 'library bloxwich', kinds: ['venue'], name: /^Bloxwich Community Library$/ },
  { typed: 'brownhills libary', kinds: ['venue'], name: /^Brownhills Community Library$/ },
  { typed: 'Willenhal memorial park', kinds: ['venue'], name: /^Willenhall Memorial Park$/ },
  { typed: 'библиотеки', kinds: ['venue'], name: /Library/ },
  { typed: 'unicef', kinds: ['project', 'indicator'], name: /UNICEF/ },
  { typed: 'hate crime', kinds: ['project', 'indicator'], name: /hate crime/i },
  { typed: 'ws9', kinds: ['district'], name: /^WS9$/ },
  { typed: 'WV13 2', kinds: ['district'], name: /^WV13 2$/ },
  { typed: 'WV14', kinds: ['district'], name: /^WV14$/ },
  { typed: 'M1 1AE', note: 'postcode.outside' },
  { typed: 'EH1 1AA', note: 'postcode.outside' },
];
