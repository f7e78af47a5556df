/** A page as its hit shows it. */
export interface StoredPage {
  /** Address below the site's base path. */
  url: string;
  title: string;
  kind: string;
  /** How long it takes: „6 Minuten lesen“. */
  time: string;
  /** Its stretches, with a space between each two. */
  text: string;
  /** Headings with an address of their own. @property place number of their first stretch in the text */
  sections: { id: string; title: string; place: number }[];
}
