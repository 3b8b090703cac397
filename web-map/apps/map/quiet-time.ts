/** From a loaded page to what is fetched for a print: nobody prints before, and it must not stand in the first view's way. */
export const quietMilliseconds = 4000;
