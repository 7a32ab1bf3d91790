/** The light colours of tokens.css, for pictures that no stylesheet reaches. */
export const paper = "#fcfaf6";
export const ink = "#1b1714";
export const grape = "#6b1f4b";
