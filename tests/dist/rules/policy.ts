import { metaContent } from '../../../src/delivery/meta.ts';
import { contentSecurityPolicy, policyOptions } from '../../../src/delivery/policy.ts';
import { elementsNamed, showElement } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';
import type { Environment } from '../../../src/delivery/environment.ts';

const expectedPolicy = (environment: Environment): string =>
  metaContent(contentSecurityPolicy(policyOptions(environment)));

/**
 * The security policy stands in every page for hosts without headers, right after the character set (it governs only what
 * follows), says what the header says, and lets nothing through by nonce or hash.
 */
export const policy = onPages((page, { environment }) => {
  const [head] = elementsNamed(page, 'head');
  const [charset, element] = head?.children ?? [];
  const policies = elementsNamed(page, 'meta').filter(
    (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const content = element?.getAttribute('content') ?? '';
  const isFirst =
    charset?.hasAttribute('charset') === true && element !== undefined && element === policies[0];
  return [
    ...(isFirst
      ? []
      : ['die Sicherheitsregel steht nicht gleich hinter dem Zeichensatz am Anfang von <head>']),
    ...(policies.length > 1 ? [`${policies.length} Sicherheitsregeln statt einer`] : []),
    ...(isFirst && content !== expectedPolicy(environment)
      ? [`die Sicherheitsregel ist nicht die der Auslieferung (src/delivery/policy.ts): ${content}`]
      : []),
    ...page.elements
      .filter((other) => other.hasAttribute('nonce') || other.hasAttribute('integrity'))
      .map((other) => `nonce und integrity sind nicht vorgesehen: ${showElement(other)}`),
  ];
});
