import type { Page } from '@playwright/test';
import type { MapPage } from './map-page.ts';

/** What style alone makes of a page, and what takes it back. */
const styles = {
  dark: {
    put: (page: Page) => page.emulateMedia({ colorScheme: 'dark' }),
    takeBack: (page: Page) => page.emulateMedia({ colorScheme: 'light' }),
  },
  'forced-colours': {
    put: (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
    takeBack: (page: Page) => page.emulateMedia({ forcedColors: 'none' }),
  },
  narrow: {
    put: (page: Page) => page.setViewportSize({ width: 320, height: 640 }),
    takeBack: (page: Page, size: { readonly width: number; readonly height: number }) =>
      page.setViewportSize(size),
  },
};

/** Holds a state up as it is and in each of these styles, on the page that is there, and puts its style back. */
export async function holdUpInStyles(
  map: MapPage,
  state: string,
  ...wanted: readonly (keyof typeof styles)[]
): Promise<void> {
  await map.holdUp(state);
  const size = map.page.viewportSize() ?? { width: 1440, height: 900 };
  for (const name of wanted) {
    await styles[name].put(map.page);
    await map.holdUp(`${state}-${name}`);
    await styles[name].takeBack(map.page, size);
  }
}
