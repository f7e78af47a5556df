import { describe, expect, it } from 'vitest';
import { findBelow, STORY } from '../testing.ts';

const findWith = (text: string): string[] => findBelow(STORY, text);
const KEEP = 'Löscht das Element und behaltet seinen Text.';

describe('HTML in Markdown', () => {
  it.each([
    [
      'Ein <b>Wort</b>.',
      '88:5 Hier steht HTML: „<b>“. Erlaubt ist nur Markdown. → Schreibt stattdessen: **fett**',
    ],
    [
      'Zeile<br>zwei',
      '88:6 Hier steht HTML: „<br>“. Erlaubt ist nur Markdown. → Schreibt stattdessen: eine leere Zeile für einen neuen Absatz',
    ],
    ['<script>alert(1)</script>', `88:1 Hier steht HTML: „<script>“. Erlaubt ist nur Markdown. → ${KEEP}`],
    ['<svg onload=alert(1)>', `88:1 Hier steht HTML: „<svg>“. Erlaubt ist nur Markdown. → ${KEEP}`],
    [
      '<iframe src="https://example.org/"></iframe>',
      `88:1 Hier steht HTML: „<iframe>“. Erlaubt ist nur Markdown. → ${KEEP}`,
    ],
    [
      '- Liste\n\n  <form action="/x">',
      `90:3 Hier steht HTML: „<form>“. Erlaubt ist nur Markdown. → ${KEEP}`,
    ],
    ['> <style>a{}</style>', `88:3 Hier steht HTML: „<style>“. Erlaubt ist nur Markdown. → ${KEEP}`],
    [
      '<!-- notiz -->',
      '88:1 Hier steht eine Anmerkung <!-- … -->; sie käme auf die Seite. → Löscht sie. Anmerkungen gehören in den Pull Request.',
    ],
    [
      '<Quiz question="x">',
      '88:1 Der Baustein <Quiz> geht nur in Lektionen (index.mdx). → Schreibt hier nur Text, Listen, Tabellen, Bilder und Links.',
    ],
  ])('%s', (text, expected) => {
    expect(findWith(text)).toEqual([`${STORY}:${expected}`]);
  });

  it.each(['`<b>`', '```\n<script>\n```', 'a < b > c', '\\<b>', '<https://www.example.org/>'])(
    '%s is none',
    (text) => {
      expect(findWith(text)).toEqual([]);
    },
  );

  it.each(['<!DOCTYPE html>', '<?php x ?>', '<![CDATA[x]]>'])('%s is refused', (text) => {
    expect(findWith(text)).toHaveLength(1);
  });
});
