import type { HastPluginDefinition } from 'satteri';

/** Where the site lives: `base` is the path before every page (`/` or `/cdl`), `site` its address. */
export interface SiteOptions {
  base: string;
  site: string | URL;
}

/** The path of the site, put before a path that begins with one slash. */
function addBase(path: string, base: string): string {
  const prefix = base.replace(/^\/?/u, '/').replace(/\/+$/u, '');
  return path === prefix || path.startsWith(`${prefix}/`) ? path : prefix + path;
}

function isExternal(href: string, site: URL): boolean {
  if (!/^(?:https?:)?\/\//iu.test(href) || !URL.canParse(href, site)) return false;
  return new URL(href, site).host !== site.host;
}

/**
 * Paths from the root of the site get the base path; links to other hosts get the class `external` and rel="noopener".
 * The arrow and its alternative text are CSS (`content: '↗' / ' (externer Link)'`), so that no hidden words get into
 * feeds, reader views, headings and the search. No link opens a new window.
 */
export function links({ base, site }: SiteOptions): HastPluginDefinition {
  const home = new URL(site);
  return {
    name: 'links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const { href, className } = node.properties;
        if (typeof href !== 'string') return;
        if (/^\/(?!\/)/u.test(href)) return ctx.setProperty(node, 'href', addBase(href, base));
        if (!isExternal(href, home)) return;
        const classes = Array.isArray(className) ? className : [];
        ctx.setProperty(node, 'className', [...classes, 'external']);
        ctx.setProperty(node, 'rel', 'noopener');
      },
    },
  };
}
