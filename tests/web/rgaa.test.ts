import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderAccessibility } from '../../src/channels/web/legal/accessibility.ts';
import { conformity, conformityOf, rateInWords } from '../../src/channels/web/legal/conformity.ts';
import { renderGrid } from '../../src/channels/web/legal/grid.ts';
import { criteria, sample } from '../../src/channels/web/legal/rgaa.generated.ts';
import { rgaaModule } from '../../src/cli/flows/rgaa.ts';
import { parseConfig } from '../../src/config.ts';

const { site } = parseConfig({});
const plain = (page: unknown) => String(page).replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ');
const statement = plain(renderAccessibility(site));
const grid = plain(renderGrid());
const failed = criteria.filter(({ etat }) => etat === 'non conforme');

/** RGAA 4.1: how many criteria each theme has, from Images to Consultation. */
const perTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

describe('whoever checks our check', () => {
  it('finds the 106 criteria, theme by theme, in order', () => {
    expect(criteria.map(({ numero }) => numero)).toEqual(
      perTheme.flatMap((count, theme) => Array.from({ length: count }, (_, at) => `${theme + 1}.${at + 1}`)),
    );
    expect(new Set(criteria.map(({ theme }) => theme)).size).toBe(13);
  });

  it('reads for each a state and what shows it, and for what falls short what, why and until when', () => {
    for (const { numero, preuve, etat, ecart } of criteria) {
      expect(preuve.length, numero).toBeGreaterThan(15);
      expect(ecart !== null, numero).toBe(etat === 'non conforme');
      if (ecart) expect(ecart, numero).toMatch(/20\d\d/);
    }
    expect(sample.length).toBeGreaterThan(10);
  });

  it('finds every test that is named, under that name', () => {
    const lost = criteria.flatMap(({ numero, tests }) =>
      tests.filter((test) => !isThere(test)).map((test) => `${numero}: ${test}`),
    );
    expect(lost).toEqual([]);
  });

  it('reads the table as it is in data/', () => {
    for (const [path, text] of Object.entries(rgaaModule())) expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('the statement', () => {
  it('says the rate and the state that the table gives, on the page and in every footer', () => {
    const met = criteria.filter(({ etat }) => etat === 'conforme').length;
    expect(conformity).toMatchObject({ met, applicable: met + failed.length });
    expect(statement).toContain(`État : <strong>${conformity.state}</strong>. ${plain(rateInWords(conformity))}`);
    expect(statement).toContain(`${met} sur les ${met + failed.length} qui s’appliquent`);
    expect(grid).toContain(`<a href="/accessibilite">Accessibilité : ${conformity.state}</a>`);
  });

  it('tells each thing that falls short, and where to read of it', () => {
    for (const { numero, ecart } of failed) {
      expect(statement).toContain(ecart?.slice(0, 12));
      expect(statement).toContain(`/accessibilite/grille#critere-${numero}`);
      expect(grid).toContain(`id="critere-${numero}"`);
    }
  });

  it('hides neither that we checked ourselves nor that nobody listened with a screen reader', () => {
    expect(statement).toContain('Ce n’est pas l’audit d’une personne extérieure');
    expect(statement).toContain('Aucun essai avec un lecteur d’écran');
  });

  it('follows the rule of the law, and never rounds up to all', () => {
    const table = (met: number, missed: number, apart = 0) => [
      ...Array.from({ length: met }, () => ({ etat: 'conforme' as const })),
      ...Array.from({ length: missed }, () => ({ etat: 'non conforme' as const })),
      ...Array.from({ length: apart }, () => ({ etat: 'non applicable' as const })),
    ];
    expect(conformityOf(table(50, 0, 56))).toMatchObject({ state: 'totalement conforme', rate: 100 });
    expect(conformityOf(table(2999, 1))).toMatchObject({ state: 'partiellement conforme', rate: 99.9 });
    expect(conformityOf(table(10, 10))).toMatchObject({ state: 'partiellement conforme', rate: 50 });
    expect(conformityOf(table(9, 10))).toMatchObject({ state: 'non conforme', rate: 47.3 });
    expect(conformityOf(table(0, 0, 106))).toMatchObject({ state: 'non conforme', rate: 0 });
  });
});

/** A test is named as `file#name`; a name that vitest fills in (« %s ») is given up to there. */
function isThere(test: string): boolean {
  const [file = '', name] = test.split('#');
  return existsSync(file) && (!name || readFileSync(file, 'utf8').includes(`'${name}`));
}
