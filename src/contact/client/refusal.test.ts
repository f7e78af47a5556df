import { describe, expect, it } from 'vitest';
import { ruleOf } from '../answers.ts';
import { fieldsOf } from '../form.ts';
import { story } from '../forms/story.ts';
import { inOwnWords } from './refusal.client.ts';

const rules = fieldsOf(story).map((field) => ({ ...ruleOf(field), label: field.label }));
const refuse = (name: string): string => `Der Empfang nimmt die Angabe bei „${name}“ nicht an.`;

describe('what an endpoint refuses', () => {
  it.each([
    ['a short text', 'nachricht', 'P', refuse('Was ist passiert?')],
    ['a choice of the list', 'rolle', 'ja', refuse('Wart ihr selbst dabei?')],
    ['no mail address', 'email', '', refuse('E-Mail-Adresse')],
    ['a mail address', 'email', 'a@verein.example', 'Die E-Mail-Adresse ist nicht vollständig.'],
    [
      'a text that is too long',
      'nachricht',
      'x'.repeat(10_001),
      'Die Geschichte ist zu lang. Erlaubt sind 10.000 Zeichen.',
    ],
    ['a text that is gone by now', 'nachricht', '', 'Erzählt in ein paar Sätzen'],
  ])('is named for %s with no reason but one of ours', (_name, name, text, start) => {
    const answers = { nachricht: 'Eine Geschichte', [name]: text };
    const found = inOwnWords([{ name, message: 'no' }], rules, answers);
    expect(found.map((fault) => fault.name)).toEqual([name]);
    expect(found[0]?.message.startsWith(start), found[0]?.message).toBe(true);
  });

  it('is left out where the form has no such field', () => {
    expect(inOwnWords([{ name: 'fax', message: 'no' }], rules, {})).toEqual([]);
  });
});
