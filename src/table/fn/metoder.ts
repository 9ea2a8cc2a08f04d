import { budsjettPlussAvvik } from "./budsjettPlussAvvik";
import { lopendeTakt } from "./lopendeTakt";
import { lopendeTaktTid } from "./lopendeTaktTid";
import { manuell } from "./manuell";
import type { Prognosemetode } from "./prognosetall";
import { restbudsjett } from "./restbudsjett";
import { sesongprofil } from "./sesongprofil";

/** The methods by id. Ids stand in templates and formulas and are never changed. */
export const METODER = {
  budsjett: budsjettPlussAvvik,
  takt: lopendeTakt,
  tid: lopendeTaktTid,
  profil: sesongprofil,
  rest: restbudsjett,
  manuell,
} as const satisfies Readonly<Record<string, Prognosemetode>>;

export type MetodeId = keyof typeof METODER;
