import { describe, expect, it } from 'vitest';
import { findFaults, type Control } from './validate.client.ts';

const control = (changes: Partial<Control>): Control => ({
  name: 'feld',
  value: '',
  required: false,
  type: 'text',
  maxLength: 20,
  dataset: { missing: 'fehlt', invalid: 'falsch' },
  ...changes,
});

describe('findFaults', () => {
  it.each([
    ['an empty required field', { required: true }, 'fehlt'],
    ['only spaces', { required: true, value: '   ' }, 'fehlt'],
    ['too many signs', { value: 'x'.repeat(21) }, 'falsch'],
    ['an address without a dot', { type: 'email', value: 'name@verein' }, 'falsch'],
    ['an address without an @', { type: 'email', value: 'name.de' }, 'falsch'],
    ['an address with a space', { type: 'email', value: 'na me@verein.de' }, 'falsch'],
  ])('finds %s', (_name, changes, message) => {
    expect(findFaults([control(changes)])).toEqual([{ name: 'feld', message }]);
  });

  it.each([
    ['an empty free field', {}],
    ['an address', { type: 'email', value: 'jörg+x@verein-süd.de' }],
    ['an empty free address', { type: 'email' }],
  ])('accepts %s', (_name, changes) => {
    expect(findFaults([control(changes)])).toEqual([]);
  });

  it('keeps the order of the form', () => {
    const controls = ['b', 'a'].map((name) => control({ name, required: true }));
    expect(findFaults(controls).map(({ name }) => name)).toEqual(['b', 'a']);
  });
});
