import { describe, expect, it } from 'vitest';
import { papers, tell } from '../../src/channels/doors.ts';
import { renderCard } from '../../src/channels/web/card.ts';
import { renderPlan } from '../../src/channels/web/plan.ts';
import type { Card } from '../../src/engine/plan.ts';
import { card, line, need, plan } from '../support/plans.ts';

const rent = need('impaye-loyer', { label: 'Loyer en retard', documents: ['bail', 'RIB'] });
const power = need('facture-energie', { label: 'Facture d’énergie', documents: ['facture', 'RIB'] });

describe('a plan for two needs', () => {
  const house = card('mds', { nom: 'MDS de Vendôme', serves: ['impaye-loyer', 'facture-energie'] });
  const adil = card('adil', { nom: 'Adil', serves: ['impaye-loyer'], second_door: true });
  const told = tell(plan({ needs: [rent, power], places: [house, adil] }));

  it('groups at one door what is met at one place, each paper once', () => {
    expect(told.doors.map(({ card, needs }) => [card.id, needs.map(({ code }) => code)])).toEqual([
      ['mds', ['impaye-loyer', 'facture-energie']],
    ]);
    expect(papers(told.doors[0]?.needs ?? [])).toEqual(['bail', 'RIB', 'facture']);
    expect(told.secondDoors).toEqual([adil]);
  });

  it('names the one place to begin with', () => {
    const page = String(renderPlan(plan({ needs: [rent, power], places: [house], lead: 'mds' })));
    expect(page).toContain('<a href="#porte-1">MDS de Vendôme</a>');
    expect(page.replaceAll('\u00a0', ' ')).toContain('Pour « Loyer en retard » et « Facture d’énergie »');
  });

  it('tells each need at its own first door, even when the first place also helps with it', () => {
    const both = card('mds', { serves: ['impaye-loyer', 'facture-energie'], types: ['mds', 'adil'] });
    const own = card('adil', { type: 'adil', types: ['adil'], serves: ['facture-energie'] });
    const split = tell(plan({ needs: [rent, { ...power, first_door: 'adil' }], places: [both, own] }));
    expect(split.doors.map(({ needs }) => needs.map(({ code }) => code))).toEqual([
      ['impaye-loyer'],
      ['facture-energie'],
    ]);
  });

  it('tells a need that no place serves, rather than nothing', () => {
    expect(tell(plan({ needs: [rent], places: [] })).withoutPlace).toEqual([rent]);
  });
});

describe('the lines to call first', () => {
  it('are those that answer, or may, in the order of the plan; the closed ones come last', () => {
    const [closed, maybe, open] = [line('3133', false), line('3414', null), line('3919', true)];
    const told = tell(plan({ helplines: [closed, maybe, open] }));
    expect(told.callFirst).toEqual([maybe, open]);
    expect(told.otherLines).toEqual([closed]);
  });

  it('are never a closed one, even when there is no other', () => {
    const [closed, maybe] = [line('3133', false), line('3414', null)];
    expect(tell(plan({ helplines: [closed, maybe] })).callFirst).toEqual([maybe]);
    expect(tell(plan({ helplines: [closed] })).callFirst).toEqual([]);
  });
});

describe('a place', () => {
  const known = (tier: Card['verified']['tier'], says: string) => ({ ...card('a').verified, tier, says });

  it('says how old its information is, and warns as long as it is not sure', () => {
    const told = (more: Partial<Card>) => String(renderCard(card('a', more)));
    const old = known('old', 'Information de 2015\u00a0: appelez avant.');
    const fresh = known('recent', 'Vérifié en octobre 2026.');
    expect(told({ to_verify: true, verified: old })).toContain(`<p class="warn">${old.says}</p>`);
    expect(told({ to_verify: false, verified: old })).toContain(`<p class="warn">${old.says}</p>`);
    expect(told({ to_verify: true, verified: fresh })).toContain(`<p class="warn">${fresh.says}</p>`);
    expect(told({ to_verify: false, verified: fresh })).toContain(`<p class="fresh">${fresh.says}</p>`);
  });

  it('with an old number gives another one that can be called', () => {
    const fallback = { telephone: '02 54 58 41 41', nom: 'Standard', why: 'Si ce numéro ne répond pas, appelez.' };
    const page = String(renderCard(card('a', { fallback })));
    expect(page).toContain('Si ce numéro ne répond pas, appelez.');
    expect(page).toContain('<a href="tel:0254584141">02 54 58 41 41</a>');
  });

  it('folds away why it is there and who says so', () => {
    const page = String(
      renderCard(card('a', { reasons: ['C’est dans votre commune.'], source: 'DILA', sources: ['ANCT'] })),
    );
    const [, folded = ''] = /<details[^>]*>([\s\S]*)<\/details>/.exec(page) ?? [];
    for (const words of ['Pourquoi ce lieu', 'C’est dans votre commune.', 'DILA', 'Aussi dans']) {
      expect(folded).toContain(words);
    }
    expect(String(renderCard(card('a')))).not.toContain('<details');
  });

  it('tells the days on which it will be closed', () => {
    expect(String(renderCard(card('a', { closures: ['Fermé le 24 décembre.'] })))).toContain('Fermé le 24 décembre.');
  });

  it('whose street is not known claims no distance under a kilometre', () => {
    const page = String(renderCard(card('a', { adresse: null, commune: 'Vendôme', distance_km: 0.2 })));
    expect(page).toContain('<dt>Commune</dt><dd>Vendôme</dd>');
    expect(page).not.toContain('Distance');
  });

  it('that is only a kind of place says so, and whose number can tell more', () => {
    const page = String(
      renderCard(
        card('a', {
          generic: true,
          to_verify: true,
          verified: known('old', 'Lieu exact non connu\u00a0: demandez-le à ce numéro.'),
          telephone: '02 54 58 41 41',
          telephone_of: 'Standard du Département',
        }),
      ),
    );
    expect(page).toContain('Lieu exact non connu');
    expect(page).toContain('Standard du Département');
    expect(page).not.toContain('Adresse');
  });

  it('without a phone says that it has none', () => {
    expect(String(renderCard(card('a', { telephone: null })))).toContain('Nous n’avons pas son numéro');
  });
});
