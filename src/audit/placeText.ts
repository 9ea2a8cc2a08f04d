import type { Place } from "../document/reportDocument";

/**
 * The place in few signs, the same in every language: «l. 12», «s. 3, l. 40», «avsnitt 7», «tabell 2, rad 3, kolonne
 * 4», «Ark1!B4».
 */
export function placeText(place: Place): string {
  switch (place.kind) {
    case "line":
      return place.page === undefined ? `l. ${place.line}` : `s. ${place.page}, l. ${place.line}`;
    case "paragraph":
      return `avsnitt ${place.paragraph}`;
    case "cell":
      return `tabell ${place.table}, rad ${place.row}, kolonne ${place.column}`;
    case "address":
      return `${place.sheet}!${place.address}`;
  }
}
