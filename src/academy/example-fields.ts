/** The fields that an example may be told for; the first is there for everyone. */
export const FIELDS = [
  { id: 'neutral', label: 'Allgemein' },
  { id: 'sport', label: 'Sport' },
  { id: 'soziales', label: 'Soziales' },
  { id: 'umwelt', label: 'Umwelt' },
  { id: 'kultur', label: 'Kultur' },
] as const;

export type ExampleField = (typeof FIELDS)[number]['id'];
