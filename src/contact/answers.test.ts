import { describe, expect, it } from 'vitest';
import { findFaults, ruleOf, type Rule } from './answers.ts';
import { fieldsOf } from './form.ts';
import { FORMS } from './forms/index.ts';

const rule = (changes: Partial<Rule> = {}): Rule => ({
  name: 'feld',
  kind: 'text',
  required: false,
  maxLength: 20,
  missing: 'fehlt',
  invalid: 'falsch',
  ...changes,
});

describe('findFaults', () => {
  it.each([
    ['an empty required field', { required: true }, '', 'fehlt'],
    ['only spaces', { required: true }, ' \n ', 'fehlt'],
    ['too many signs', {}, 'x'.repeat(21), 'falsch'],
    ['an address without a dot', { kind: 'email' }, 'name@verein', 'falsch'],
    ['an address without an @', { kind: 'email' }, 'name.de', 'falsch'],
    ['an address with a space', { kind: 'email' }, 'na me@verein.de', 'falsch'],
    ['two addresses', { kind: 'email' }, 'a@b.de,c@d.de', 'falsch'],
    ['a value that no list has', { allowed: ['', 'ja'] }, 'vielleicht', 'falsch'],
  ] as [string, Partial<Rule>, string, string][])('finds %s', (_name, changes, value, message) => {
    expect(findFaults([rule(changes)], { feld: value })).toEqual([{ name: 'feld', message }]);
  });

  it.each([
    ['an empty free field', {}, ''],
    ['a missing free field', {}, undefined],
    ['an address', { kind: 'email', maxLength: 99 }, 'jörg+x@verein-süd.de'],
    ['an empty free address', { kind: 'email' }, ''],
    ['line breaks of forms, counted once', {}, `${'x\r\n'.repeat(9)}xx`],
    ['a value of the list', { allowed: ['', 'ja'] }, 'ja'],
  ] as [string, Partial<Rule>, string | undefined][])('accepts %s', (_name, changes, value) => {
    expect(findFaults([rule(changes)], value === undefined ? {} : { feld: value })).toEqual([]);
  });

  it('lets one field stand in for another', () => {
    const rules = [rule({ name: 'a', required: true, unless: 'b' }), rule({ name: 'b' })];
    expect(findFaults(rules, { a: '', b: '' })).toHaveLength(1);
    expect(findFaults(rules, { a: '', b: 'x' })).toEqual([]);
  });

  it('keeps the order of the form', () => {
    const rules = ['b', 'a'].map((name) => rule({ name, required: true }));
    expect(findFaults(rules, {}).map(({ name }) => name)).toEqual(['b', 'a']);
  });
});

describe('the forms', () => {
  it.each(FORMS.map((form) => [form.id, form] as const))('%s is declared whole', (id, form) => {
    const fields = fieldsOf(form);
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(id).toMatch(/^[a-z]+$/u);
    expect(form.path).toMatch(/^\/kontakt\/(?:[a-z]+\/)?$/u);
    for (const field of fields) {
      const { name, required, missing, invalid, unless, kind, options } = field;
      // Shadowed properties of the form element would break the script.
      expect(['action', 'method', 'submit', 'reset', 'elements', 'id']).not.toContain(name);
      expect(name).toMatch(/^[a-z]+$/u);
      expect(required, name).toBe(missing !== undefined);
      expect(invalid, name).toMatch(/\.$|name@verein\.de$/u);
      expect(unless === undefined || names.includes(unless)).toBe(true);
      expect(['select', 'choice'].includes(kind), name).toBe(options !== undefined);
    }
    // Few are needed.
    expect(fields.filter(({ required }) => required).length).toBeLessThanOrEqual(3);
    const answers = Object.fromEntries(
      fields.map((field) => [field.name, field.options?.at(-1)?.value ?? 'a@b.de']),
    );
    expect(findFaults(fields.map(ruleOf), answers)).toEqual([]);
  });

  it('differ in id and path', () => {
    for (const key of ['id', 'path', 'title', 'description'] as const)
      expect(new Set(FORMS.map((form) => form[key])).size).toBe(FORMS.length);
  });
});
