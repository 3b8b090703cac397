import type { ExpectedSearch } from './expected-search.ts';

const placeName = ['area', 'neighbourhood'];

/** Searches that were written down before any of the words and weights were chosen; none of them was chosen to fit one. */
export const unseenSearches: readonly ExpectedSearch[] = [
  { typed: 'streetley', kinds: placeName, area: 'E05001318' },
  { typed: 'pheasy', kinds: placeName, area: 'E05001313' },
  { typed: 'rushal', kinds: placeName, area: 'E05001315' },
  { typed: 'Chuckrey', kinds: placeName, area: 'E05001310' },
  { typed: 'Delves', kinds: placeName, area: 'E05001311' },
  { typed: 'Ryecroft', kinds: placeName, area: 'E05001305' },
  { typed: 'Rushall and Shelfield', kinds: placeName, area: 'E05001315' },
  { typed: 'leather musem', kinds: ['venue'], name: /^Walsall Leather Museum$/ },
  { typed: 'arboreatum', kinds: ['venue'], name: /^Walsall Arboretum$/ },
  { typed: 'swimming pool', kinds: ['venue'], name: /Swimming/ },
  { typed: 'ws9', kinds: ['district'], name: /^WS9$/ },
  { typed: 'WV13 2', kinds: ['district'], name: /^WV13 2$/ },
  { typed: 'M1 1AE', note: 'search.outside' },
  { typed: 'synagogue', note: 'search.notHeld' },
  { typed: 'dentist', note: 'search.notHeld' },
  { typed: 'loneliness', kinds: ['indicator'], name: /lonely/ },
  { typed: 'hate crime', kinds: ['project', 'indicator'], name: /hate crime/i },
  { typed: 'gipsy', kinds: ['project', 'indicator', 'layer'], name: /Gyps|GTR|Travell/ },
  { typed: 'przedszkole', kinds: ['venue'], name: /Nursery/ },
  { typed: 'biblioteka', kinds: ['venue'], name: /Library/ },
  { typed: 'مسجد', kinds: ['venue'], name: /Mosque|Masjid|Muslim/ },
  { typed: 'ਲਾਇਬ੍ਰੇਰੀ', kinds: ['venue'], name: /Library/ },
  { typed: 'পার্ক', kinds: ['venue'], name: /Park/ },
  { typed: 'școală', kinds: ['venue'], name: /School|Academy/ },
  { typed: 'училище', kinds: ['venue'], name: /School|Academy/ },
  { typed: 'церковь', kinds: ['venue'], name: /Church|St |All Saints/ },
];
