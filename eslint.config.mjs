import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'deploy/', 'tests/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    // TypeScript itself knows which names exist.
    files: ['**/*.{ts,astro}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['*.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A box that scrolls by itself must be reachable by keyboard (WCAG 2.1.1); it is a labelled region.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: [], tags: ['main', 'section'] }],
    },
  },
  {
    rules: {
      // noUncheckedIndexedAccess asks for it after every length check; a wrong one fails at once in a test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-params': ['error', 4],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // Commands speak to people through the console; a test file's describe() holds many cases.
    files: ['scripts/**', '**/*.test.ts', 'tests/**'],
    rules: { 'no-console': 'off', 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
  {
    // Tests in the browser run at once, and then expect.poll does not know which one it is in.
    files: ['tests/browser/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'expect', property: 'poll', message: 'Use eventually() from lib/eventually.ts.' },
      ],
    },
  },
  {
    // A template is one function to ESLint; its length is measured by the file (tests/unit/import-rules.test.ts).
    files: ['**/*.astro'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
