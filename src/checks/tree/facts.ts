import type { CollectionName } from '../../catalogue/collections.ts';
import type { PlacedPointer } from '../frontmatter/schema-check.ts';
import type { InnerLink } from '../text/links.ts';
import type { Source } from '../source.ts';

/** What is kept of one entry or list item after its file was checked; the rules on the whole tree read only this. */
export interface Facts {
  source: Source;
  collection: CollectionName;
  id: string;
  /** True for an item of a YAML list. */
  isItem: boolean;
  isDraft: boolean;
  data: Readonly<Record<string, unknown>>;
  /** Offset of the item, or 0. */
  offset: number;
  pointers: readonly PlacedPointer[];
  /** Links in the text and paths in the fields. */
  inner: readonly InnerLink[];
  /** Old addresses and where they stand. */
  redirects: readonly InnerLink[];
  /** Offset of a field, for messages. */
  offsetOf: (field: string) => number;
  anchors: ReadonlySet<string>;
}
