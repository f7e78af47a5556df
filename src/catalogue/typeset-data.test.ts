import { expect, it } from 'vitest';
import { typesetData } from './typeset-data.ts';

it('sets sentences at any depth and leaves names, addresses and numbers alone', () => {
  const data = {
    title: 'Das "Wir" zählt',
    sources: [{ id: 'a-b', url: 'https://example.org/"x"', title: 'z. B. 5 kg' }],
    file: './x-y.csv',
    hours: 12,
    known: false,
    nothing: null,
  };
  expect(typesetData(data)).toEqual({
    title: 'Das „Wir“ zählt',
    sources: [{ id: 'a-b', url: 'https://example.org/"x"', title: 'z.\u00a0B. 5\u00a0kg' }],
    file: './x-y.csv',
    hours: 12,
    known: false,
    nothing: null,
  });
});
