import { describe, expect, it } from 'vitest';
import { expectFaults, expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { structuredData } from './structured-data.ts';

const lab = { '@type': 'Organization', name: 'Lab' };
const organization = {
  '@context': 'https://schema.org',
  ...lab,
  url: 'https://example.org/cdl/',
  logo: 'https://example.org/cdl/logo.png',
};
const lesson = {
  '@context': 'https://schema.org',
  '@type': 'LearningResource',
  name: 'Listen',
  description: 'x',
  learningResourceType: 'lesson',
  educationalLevel: 'Einstieg',
  teaches: ['x'],
  timeRequired: 'PT20M',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  inLanguage: 'de',
  datePublished: '2026-03-01',
  author: [lab],
  publisher: lab,
};
const article = {
  ...lesson,
  '@type': 'Article',
  headline: 'Listen',
  dateModified: '2026-03-02',
  image: 'https://example.org/cdl/a.png',
  isAccessibleForFree: true,
  mainEntityOfPage: 'https://example.org/cdl/geschichten/a/',
};
const trail = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [{}] };
const script = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('structuredData', () => {
  it('accepts pages that say all they have to', async () => {
    await expectPass(structuredData, {
      'index.html': htmlPage({ head: script(organization) }),
      'geschichten/a/index.html': htmlPage({ head: script(article) + script(trail) }),
      'academy/lektionen/b/index.html': htmlPage({ head: script(lesson) + script(trail) }),
      'glossar/index.html': htmlPage({}),
    });
  });

  it.each([
    ['{', 'JSON-LD: kein gültiges JSON'],
    ['[]', 'JSON-LD: kein gültiges JSON'],
    [
      { ...lesson, '@context': 'schema.org' },
      'JSON-LD LearningResource: @context muss https://schema.org sein',
    ],
    [
      { ...lesson, name: '</p>' },
      'JSON-LD LearningResource: „<“ muss \\u003c heißen, sonst endet das <script> zu früh',
    ],
    [{ ...lesson, teaches: [] }, 'JSON-LD LearningResource: teaches fehlt'],
    [{ ...article, image: undefined }, 'JSON-LD Article: image fehlt'],
    [
      { ...lesson, timeRequired: '20 min' },
      'JSON-LD LearningResource: timeRequired hat nicht die Form PT12M: 20 min',
    ],
    [{ ...lesson, author: ['Lab'] }, 'JSON-LD LearningResource: author oder publisher ohne name'],
    [
      { ...lesson, datePublished: '2026-02-30' },
      'JSON-LD LearningResource: datePublished ist kein vergangener Tag: 2026-02-30',
    ],
    [
      { ...article, dateModified: '2026-03-11' },
      'JSON-LD Article: dateModified ist kein vergangener Tag: 2026-03-11',
    ],
    [{ ...organization, url: '/cdl/' }, 'JSON-LD Organization: url braucht eine volle Adresse: /cdl/'],
    [
      { '@context': 'https://schema.org', '@type': 'Artikel' },
      'JSON-LD Artikel: den @type Artikel kennt diese Prüfung nicht',
    ],
  ])('finds %o', async (data, message) => {
    const page = htmlPage({ head: script(data) });
    expect(await judge(structuredData, { 'glossar/index.html': page })).toEqual([
      `/glossar/index.html: ${message}`,
    ]);
  });

  it('finds pages that do not say what they are', async () => {
    await expectFaults(structuredData, {}, ['JSON-LD: genau ein Organization erwartet']);
    expect(
      await judge(structuredData, { 'geschichten/a/index.html': htmlPage({ head: script(trail) }) }),
    ).toEqual(['/geschichten/a/index.html: JSON-LD: genau ein Article erwartet']);
  });
});
