// Who the people of the filled memory are. Kept apart from the filling, so that plain Node can name them too.

/** Somebody in the filled memory. */
export interface FilledPerson {
  readonly name: string;
  readonly address: string;
}

const GIVEN = 'Ada Bruno Chidi Dalia Elif Farid Greta Hugo Ines Jonas Kamala Lars Mina Noor Olga Pavel'.split(' ');
const FAMILY = 'Abe Berg Costa Diallo Egede Fox Gallo Haas Ito Joshi Kern Lund Mora Novak Okoye Pires'.split(' ');

/** Person number `n`. */
export const filledPerson = (n: number): FilledPerson => ({
  name: `${GIVEN[n % GIVEN.length] ?? ''} ${FAMILY[(n >> 4) % FAMILY.length] ?? ''} ${n}`,
  address: `person${n}@company${n % 500}.example`,
});

/** The ids of the facts of person `n`, when the facts are dealt out in turn. */
export const factIdsOf = (n: number, people: number, facts: number): string[] =>
  Array.from({ length: Math.ceil((facts - n) / people) }, (_, turn) => `fact-${n + turn * people}`);
