import { AS_MET } from "./asMet";
import { AS_SEEN } from "./asSeen";
import { BY_HAND } from "./byHand";
import { COLUMNS } from "./columns";
import { COUNTED_TWICE } from "./countedTwice";
import { HARDER } from "./harder";
import { HEADERS } from "./headers";
import { LATER_MET } from "./laterMet";
import { NUMBER_FORMATS } from "./numberFormats";
import { PIVOTS } from "./pivots";
import { ROWS_AND_TITLES } from "./rowsAndTitles";
import type { Situation } from "./situation";
import { UNIT4 } from "./unit4";
import { VISMA } from "./visma";
import { WORKBOOKS } from "./workbooks";

export const SITUATIONS: readonly Situation[] = [...VISMA, ...UNIT4, ...PIVOTS, ...BY_HAND, ...COLUMNS, ...ROWS_AND_TITLES, ...WORKBOOKS, ...HARDER, ...AS_SEEN, ...HEADERS, ...AS_MET, ...COUNTED_TWICE, ...NUMBER_FORMATS, ...LATER_MET];
