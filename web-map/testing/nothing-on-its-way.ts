/** To be run in the page, which asks for the letters that it needs when its boxes are laid out. */
export const nothingOnItsWay = (): boolean =>
  document.documentElement.offsetHeight > 0 &&
  document.fonts.status === 'loaded' &&
  document.querySelector('main')?.checkVisibility({ visibilityProperty: true }) === true &&
  !document.querySelector('.waiting, .map:not([data-progress="drawn"], [data-progress="failed"])');
