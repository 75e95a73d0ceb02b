import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, type Page, post, send, titleOf, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const start = () => open(service.app, '/');
const choose = (page: Page, choice: string) => send(service.app, page, { choice });

/** From the first page to where the commune is asked, by the lists alone. */
async function untilCommune(need = 'impaye-loyer'): Promise<Page> {
  return send(service.app, await choose(await start(), 'adulte'), { choices: [need] });
}

async function untilPlan(): Promise<Page> {
  let page = await send(service.app, await untilCommune(), { text: 'Vendôme' });
  for (let asked = 0; !titleOf(page).startsWith('Votre plan'); asked++) {
    if (asked > 8) throw new Error(`no plan after ${titleOf(page)}`);
    page = await choose(
      page,
      /name="choice" value="([^"]+)"|value="([^"]+)"[^>]*name="choice"/.exec(page.text)?.[1] ?? '',
    );
  }
  return page;
}

describe('someone in Vendôme who can no longer pay the rent', () => {
  it('is led from the first page to the house in charge, its phone, what to say and what to bring', async () => {
    const plan = words(await untilPlan());
    expect(plan).toContain('Qui s’occupe de vous MDS de Vendôme');
    expect(plan).toContain('0 805 160 075');
    expect(plan).toContain('02 54 58 41 41');
    expect(plan).toContain('À dire');
    expect(plan).toContain('À apporter');
    expect(plan).toMatch(/Information (d’|de |sans date).*: appelez avant/);
    expect(plan.indexOf('0 805 160 075')).toBeLessThan(plan.indexOf('MDS de Vendôme'));
  });

  it('adds another need under the plan, and gets one plan for both', async () => {
    let page = await send(service.app, await untilPlan(), { text: 'je cherche où dormir la semaine prochaine' });
    expect(words(page)).toContain('Est-ce bien cela');
    page = await send(service.app, page, { choices: ['hebergement', 'impaye-loyer'] });
    expect(titleOf(page)).toBe('Savez-vous où dormir ce soir ? – Par où ?');
  });

  it('keeps the plan when the words under it are not understood', async () => {
    const page = await send(service.app, await untilPlan(), { text: 'quel temps fera-t-il demain' });
    expect(page.status).toBe(422);
    expect(words(page)).toContain('MDS de Vendôme');
    expect(page.text).toContain('href="#mots"');
  });

  it('always knows where they are, and how much is left', async () => {
    expect(titleOf(await start())).toBe('Où trouver de l’aide près de chez vous – Par où ?');
    const place = await untilCommune();
    expect(titleOf(place)).toBe('Où habitez-vous ? – Par où ?');
    expect(words(place)).toMatch(/Encore \d questions au plus/);
    expect(words(place)).toContain('Revenir en arrière');
    expect(words(place)).toContain('Parler à quelqu’un');
  });

  it('has none of their answers in the address', async () => {
    const page = await untilPlan();
    expect(page.url).toMatch(/^\/c\/[\w-]{22}$/);
  });

  it('says it in their own words instead, and confirms what was understood', async () => {
    const heard = await send(service.app, await start(), { text: 'je ne peux plus payer mon loyer' });
    expect(words(heard)).toContain('Est-ce bien cela ?');
    expect(heard.text).toContain('value="impaye-loyer"');
  });

  it('gets a sheet to print, dated, without anything to click but the way back', async () => {
    const plan = await untilPlan();
    const sheet = await open(service.app, `${plan.url}/imprimer`);
    expect(words(sheet)).toContain('Fait le mardi 24 novembre 2026 à 15 h 10');
    expect(words(sheet)).toContain('À apporter');
    expect(sheet.text).not.toContain('<form');
  });

  it('goes back one question, and gets the same choices', async () => {
    const place = await untilCommune();
    const back = await send(service.app, place, { command: 'back' });
    expect(titleOf(back)).toBe('Qu’est-ce qui vous préoccupe le plus ? – Par où ?');
  });

  it('finds a person to call from any page', async () => {
    const place = await untilCommune();
    const person = await open(service.app, `${place.url}/quelquun`);
    expect(titleOf(person)).toBe('Parler à quelqu’un – Par où ?');
    expect(words(person)).toContain('02 54 58 41 41');
    const again = await open(service.app, `${place.url}/quelquun`);
    expect(words(again)).toBe(words(person));
    expect(titleOf(await open(service.app, place.url))).toBe(titleOf(place));
  });
});

describe('an answer that cannot be taken', () => {
  it('is told at the top and beside the field, keeps what was typed, and names the page as an error', async () => {
    const refused = await send(service.app, await untilCommune(), { text: 'Zzyzx <sur Mer>' });
    expect(refused.status).toBe(422);
    expect(titleOf(refused)).toBe('Erreur : Où habitez-vous ? – Par où ?');
    expect(refused.text).toContain('<a href="#reponse">');
    expect(refused.text).toContain('aria-describedby="reponse-aide reponse-erreur"');
    expect(refused.text).toContain('value="Zzyzx &lt;sur Mer&gt;"');
  });

  it('offers the communes that a postcode may mean, and takes the one that is chosen', async () => {
    const offered = await send(service.app, await untilCommune(), { text: '41100' });
    expect(offered.status).toBe(422);
    expect(words(offered)).toContain('Est-ce l’une de ces communes ?');
    const taken = await send(service.app, offered, { choice: '41269' });
    expect(taken.status).toBe(200);
    const summary = await open(service.app, `${taken.url}/reponses`);
    expect(words(summary)).toContain('Vendôme');
  });

  it('is asked for again when nothing was answered, and the conversation has not moved', async () => {
    const place = await untilCommune();
    const refused = await send(service.app, place, { text: '   ' });
    expect(refused.status).toBe(422);
    expect(titleOf(await open(service.app, place.url))).toBe(titleOf(place));
    const empty = await post(service.app, '/');
    expect(empty.status).toBe(422);
    expect(titleOf(empty)).toMatch(/^Erreur : /);
  });
});

describe('someone who changes their mind', () => {
  it('changes one answer from the summary and keeps the others', async () => {
    const plan = await untilPlan();
    const before = words(await open(service.app, `${plan.url}/reponses`));
    expect(before).toContain('Vendôme');
    const summary = await open(service.app, `${plan.url}/reponses`);
    const asked = await open(
      service.app,
      /<dd>Vendôme<\/dd>[^"]*"change"[^"]*"second" href="([^"]+)"/.exec(summary.text)?.[1] ?? '',
    );
    expect(titleOf(asked)).toBe('Où habitez-vous ? – Par où ?');
    const changed = await send(service.app, asked, { text: 'Blois' });
    expect(titleOf(changed)).toBe('Votre plan – Par où ?');
    const after = words(await open(service.app, `${plan.url}/reponses`));
    expect(after).toBe(before.replace('Vendôme', 'Blois'));
  });

  it('is given numbers of people after several tries, and no sentence more than above and by the field', async () => {
    let page = await untilCommune();
    for (let tries = 0; tries < 3; tries++) page = await send(service.app, page, { text: 'Zzyzx' });
    expect(page.text).toContain('href="tel:0254584141"');
    expect(words(page).split('Le plus simple est d’en parler').length - 1).toBe(2);
  });

  it('taps « Revenir en arrière » twice and goes back once', async () => {
    const place = await untilCommune();
    const back = await send(service.app, place, { command: 'back' });
    const again = await send(service.app, place, { command: 'back' });
    expect(titleOf(again)).toBe(titleOf(back));
  });

  it('taps twice and is heard once; answers otherwise from the same page and is heard again', async () => {
    const place = await untilCommune();
    const first = await send(service.app, place, { text: 'Vendôme' });
    const second = await send(service.app, place, { text: 'Vendôme' });
    expect(titleOf(second)).toBe(titleOf(first));
    await send(service.app, place, { text: 'Blois' });
    const summary = words(await open(service.app, `${place.url}/reponses`));
    expect(summary).toContain('Blois');
    expect(summary).not.toContain('Vendôme');
  });
});
