import type { CollectionName } from '../../catalogue/collections.ts';
import type { Role } from '../content-file.ts';
import type { Finding } from '../finding.ts';
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
  /** Offset of a field, or of one item of a list in a field, for messages. */
  offsetOf: (field: string, item?: number) => number;
  /** Undefined when the text could not be read, so that nobody is told that an anchor is missing. */
  anchors: ReadonlySet<string> | undefined;
}

/** What the check of one file gives: its findings and what the rules on the whole tree need to know. */
export interface Checked {
  findings: Finding[];
  facts: Facts[];
  /** Set when a YAML list could not be read: then nobody is told that its items are missing. */
  unreadList?: CollectionName;
}

/** The facts of an entry of which only the name is known. */
export const bareFacts = (source: Source, { collection, id }: Role): Facts => ({
  source,
  collection,
  id,
  isItem: false,
  isDraft: false,
  data: {},
  offset: 0,
  pointers: [],
  inner: [],
  redirects: [],
  offsetOf: () => 0,
  anchors: undefined,
});
