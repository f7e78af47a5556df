const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };

/** The title of a kept page, without the name of the site; undefined where it has none. */
export const pageTitle = (html: string): string | undefined => {
  const [, title = ''] = /<title[^>]*>([^<]*)<\/title>/iu.exec(html) ?? [];
  const text = title.replaceAll(/&(\w+|#\d+);/gu, (all, name: string) => NAMED[name] ?? all).trim();
  return text.replace(/ \| Civic Data Lab$/u, '') || undefined;
};
