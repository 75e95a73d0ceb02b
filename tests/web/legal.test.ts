import { describe, expect, it } from 'vitest';
import { renderAccessibility } from '../../src/channels/web/legal/accessibility.ts';
import { renderHelp } from '../../src/channels/web/legal/help.ts';
import { renderPrivacy } from '../../src/channels/web/legal/privacy.ts';
import { renderPublisher } from '../../src/channels/web/legal/publisher.ts';
import { renderSources } from '../../src/channels/web/legal/sources.ts';
import { parseConfig } from '../../src/config.ts';
import { content } from '../../src/content.generated.ts';

const unnamed = parseConfig({}).site;
const named = parseConfig({
  PUBLISHER_NAME: 'Département <41>',
  PUBLISHER_CONTACT: 'contact@exemple.fr',
  HOST_NAME: 'Hébergeur exemple',
}).site;

describe('the legal pages', () => {
  it('say honestly what the publisher has not said', () => {
    expect(String(renderPublisher(unnamed)).match(/non renseigné par l’éditeur/g)).toHaveLength(6);
    expect(String(renderPrivacy(unnamed, 30))).toContain('contact non renseigné par l’éditeur');
  });

  it('name the publisher and the host as configured, escaped', () => {
    const page = String(renderPublisher(named));
    expect(page).toContain('Département &lt;41&gt;');
    expect(page).toContain('Hébergeur exemple');
    expect(String(renderAccessibility(named))).toContain('contact@exemple.fr');
  });

  it('say for how long answers are kept, as it is set', () => {
    expect(String(renderPrivacy(unnamed, 7))).toContain('effacées 7 jours après la dernière');
    expect(String(renderPrivacy(unnamed, 1))).toContain('effacées un jour après la dernière');
  });

  it('make no promise of accessibility in the name of nobody', () => {
    expect(String(renderAccessibility(unnamed))).toContain('<em>(nom non renseigné)</em> s’engage');
    expect(String(renderAccessibility(named))).toContain('Département &lt;41&gt; s’engage');
  });

  it('show where every number was read, and which are to be checked', () => {
    const page = String(renderSources(content)).replaceAll('\u00a0', ' ');
    for (const { numero } of content.helplines) expect(page).toContain(`<strong>${numero}</strong>`);
    expect(page.match(/À vérifier\./g)).toHaveLength(content.helplines.filter((line) => line.to_verify).length);
  });

  it('give a number of each département to who wants to talk', () => {
    const page = String(renderHelp(content));
    for (const { standard } of content.departements) expect(page).toContain(standard);
  });
});
