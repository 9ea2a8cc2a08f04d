/** One ansvar's place in the municipality. */
export interface OrganisationUnit {
  readonly ansvar: string;
  readonly ansvarsnavn: string;
  readonly enhet: string;
  /** As printed in tables: "20-Fag og forvaltning". */
  readonly enhetsnavn: string;
  readonly omrade: string;
  readonly selvkost: boolean;
}

/** Ansvar -> enhet -> tjenesteområde. `proposed`: derived from the codes because no organisation file was given. */
export interface Organisation {
  readonly units: ReadonlyMap<string, OrganisationUnit>;
  readonly proposed: boolean;
}

/** The organisation of the given units, keyed by ansvar. */
export function organisationOf(units: Iterable<OrganisationUnit>, proposed = false): Organisation {
  return { units: new Map([...units].map((unit) => [unit.ansvar, unit])), proposed };
}

/**
 * A first proposal where no organisation file exists: the first digits of ansvar as enhet, two unless told, and the
 * first as område. `digits` null: each ansvar is an enhet, by its own name.
 */
export function proposeOrganisation(
  ansvarCodes: Iterable<string>,
  names: ReadonlyMap<string, string> = new Map(),
  digits: number | null = 2,
): Organisation {
  const units = [...ansvarCodes]
    .filter((ansvar) => ansvar !== "")
    .map((ansvar) => {
      const ansvarsnavn = names.get(ansvar) ?? ansvar;
      const enhet = digits === null ? ansvar : ansvar.slice(0, digits);
      const own = ansvarsnavn === ansvar ? ansvar : `${ansvar}-${ansvarsnavn}`;
      const enhetsnavn = digits === null ? own : `Enhet ${enhet}`;
      return { ansvar, ansvarsnavn, enhet, enhetsnavn, omrade: `Område ${ansvar.slice(0, 1)}`, selvkost: false };
    });
  return organisationOf(units, true);
}
