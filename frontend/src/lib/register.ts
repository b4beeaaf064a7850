//! The register as a list: which services are shown, and in what order.

import type { RegisterRow } from '../bindings/RegisterRow';

/** Parts of the register that can be looked at alone. */
export const REGISTER_PARTS = ['priority', 'frequent'] as const;
export type RegisterPart = (typeof REGISTER_PARTS)[number];

/** Orders other than that of the numbers. */
export const REGISTER_SORTS = ['name', 'unit', 'requests', 'year'] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

export interface RegisterFilter {
  only?: RegisterPart;
  text?: string;
  sort?: RegisterSort;
}

export const isPriority = (row: RegisterRow) => row.fields.priority !== null;
export const isFrequent = (row: RegisterRow) => row.isFrequent;

/** The services with these words, in the order that was asked for; what is not known stands last. */
export function listed(rows: RegisterRow[], { only, text, sort }: RegisterFilter, lang: string): RegisterRow[] {
  const wanted = (text ?? '').toLocaleLowerCase(lang);
  const found = rows.filter(
    (row) =>
      (only !== 'priority' || isPriority(row)) &&
      (only !== 'frequent' || isFrequent(row)) &&
      [row.fields.number, row.fields.name, row.fields.category, row.fields.holder, row.fields.unit].some((field) =>
        field.toLocaleLowerCase(lang).includes(wanted),
      ),
  );
  const words = new Intl.Collator(lang, { numeric: true });
  const byWords = (a: string, b: string) => Number(a === '') - Number(b === '') || words.compare(a, b);
  const byFigure = (a: number | null, b: number | null) => Number(a === null) - Number(b === null) || (a ?? 0) - (b ?? 0);
  const orders: Record<RegisterSort | 'number', (a: RegisterRow, b: RegisterRow) => number> = {
    number: (a, b) => byWords(a.fields.number, b.fields.number),
    name: (a, b) => byWords(a.fields.name, b.fields.name),
    unit: (a, b) => byWords(a.fields.unit || a.fields.holder, b.fields.unit || b.fields.holder),
    requests: (a, b) => byFigure(negative(a.fields.requestsPerYear), negative(b.fields.requestsPerYear)),
    year: (a, b) => byFigure(a.fields.plannedYear, b.fields.plannedYear),
  };
  return found.sort(orders[sort ?? 'number']);
}

const negative = (figure: number | null) => (figure === null ? null : -figure);
