/** Colours of the map by token name, as styles/tokens.css has them in the theme now in force. */
export type MapTheme = (token: string) => string;

/** Read the tokens from the page. Throws when a token is missing, because a layer without colour would vanish. */
export function readMapTheme(root: Element = document.documentElement): MapTheme {
  const style = getComputedStyle(root);
  return (token) => {
    const value = style.getPropertyValue(token).trim();
    if (!value) throw new Error(`styles/tokens.css has no ${token}`);
    // A build shortens what it can.
    return value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  };
}
