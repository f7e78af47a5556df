import { describe, expect, it } from 'vitest';
import { showFaults } from './rule.ts';

describe('showFaults', () => {
  it('is empty when nothing is wrong', () => {
    expect(showFaults([], 'dist')).toBe('');
  });

  it('says a message once, with its pages and where they come from', () => {
    const faults = [
      { page: '/mission/werte/index.html', message: 'zu lang' },
      { page: '/neu/index.html', message: 'zu lang' },
      { page: '/neu/index.html', message: 'zu lang' },
      { page: '/rss.xml', message: 'fehlt' },
    ];
    expect(showFaults(faults, 'dist')).toBe(
      [
        '  zu lang',
        '    dist/mission/werte/index.html (Quelle: content/mission/werte.md)',
        '    dist/neu/index.html',
        '  fehlt',
        '    dist/rss.xml (Quelle: src/pages/rss.xml.ts)',
      ].join('\n'),
    );
  });

  it('shortens what is wrong everywhere', () => {
    const faults = Array.from({ length: 10 }, (_, index) => ({ page: `/${index}.html`, message: 'zu lang' }));
    expect(showFaults(faults, 'dist').split('\n').slice(-2)).toEqual([
      '    dist/7.html',
      '    … und 2 weitere Seiten',
    ]);
  });
});
