import { expect, it } from 'vitest';
import { PICTURE_SIZES, pictures } from './pictures.ts';
import { renderMarkdown, renderPage } from './testing.ts';

it('says how wide a picture stands', () => {
  expect(renderMarkdown('![Ein Baum](./baum.png)', { hastPlugins: [pictures] })).toContain(
    `sizes="${PICTURE_SIZES}"`,
  );
});

it('keeps it through the whole pipeline', async () => {
  expect(JSON.stringify(await renderPage('![Ein Baum](./baum.png)'))).toContain(PICTURE_SIZES);
});
