import type { HastPluginDefinition } from 'satteri';

/** How wide a picture stands in the text: the whole screen on a phone, the text column (42 rem) elsewhere. */
export const PICTURE_SIZES = '(min-width: 44rem) 42rem, 100vw';

/** Widths in pixels that pictures are made in: phones and the column, at single and double density. */
export const PICTURE_WIDTHS = [360, 480, 672, 960, 1344];

/**
 * Tells Astro's pictures how wide they will be, so that a phone loads no picture for a desktop. Formats, widths, lazy
 * loading and dimensions come from Astro (`image` in astro.config.mjs).
 */
export const pictures: HastPluginDefinition = {
  name: 'pictures',
  element: {
    filter: ['img'],
    visit(node, ctx) {
      if (node.properties['sizes'] === undefined) ctx.setProperty(node, 'sizes', PICTURE_SIZES);
    },
  },
};
