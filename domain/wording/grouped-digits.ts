/**
 * A whole number with commas between thousands. Written out here and not by locale, so that a pack made again years
 * later, on another runtime, has the same bytes.
 * @example groupedDigits(1600) // '1,600'
 */
export const groupedDigits = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
