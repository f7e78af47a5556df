import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { onPages } from '../lib/rule.ts';

/** Rules of html-validate that are switched off, each with its reason. */
const OFF: Record<string, string> = {
  'doctype-style': 'the standard knows no case here',
  'long-title': 'a limit of our own stands in titles.ts: headlines of stories are sentences',
  'no-trailing-whitespace': 'white space that Astro keeps changes nothing for a reader',
  'require-sri': 'every file comes from our own host; integrity guards against foreign ones',
};

/** Findings that are right in general and wrong here. */
const EXCEPTIONS: { rule: string; message: RegExp; reason: string }[] = [
  {
    rule: 'no-redundant-role',
    message: /^Redundant role "list" on <(?:ul|ol)>$/u,
    reason:
      'Safari drops the list from the accessibility tree when it has no markers (https://bugs.webkit.org/show_bug.cgi?id=170179)',
  },
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: Object.fromEntries(Object.keys(OFF).map((rule) => [rule, 'off'])),
  }),
);

/** The HTML is valid and follows the recommended rules of html-validate, warnings included. */
export const html = onPages((page) =>
  validator
    .validateStringSync(page.html, page.file)
    .results.flatMap(({ messages }) => messages)
    .filter(
      ({ ruleId, message }) =>
        !EXCEPTIONS.some((known) => known.rule === ruleId && known.message.test(message)),
    )
    .map(({ ruleId, message, selector }) => `${message} [${ruleId}]${selector ? ` bei ${selector}` : ''}`),
);
