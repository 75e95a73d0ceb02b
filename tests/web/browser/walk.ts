import type { Page } from 'playwright-core';

/** Walks that a person makes through the pages; none needs a script in the page. */

/** Presses a button and waits for the page that it leads to. */
export async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()]);
}

/** From the first page to the commune: « un souci d’argent, de logement », then « je n’arrive plus à payer mon loyer ». */
export async function toCommune(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Un souci d’argent, de logement, de travail').check();
  await press(page, 'Continuer');
  await page.getByLabel('Je n’arrive plus à payer mon loyer').check();
  await press(page, 'Continuer');
}

/** The whole journey, to the plan. */
export async function toPlan(page: Page, url: string): Promise<void> {
  await toCommune(page, url);
  await page.getByLabel('Où habitez-vous').fill('Vendôme');
  await press(page, 'Continuer');
  while ((await page.title()) !== 'Votre plan – Par où ?') {
    await page.getByRole('radio').first().check();
    await press(page, 'Continuer');
  }
}

/** To where a danger was said. */
export async function toDanger(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Que se passe-t-il').fill('mon mari me frappe');
  await press(page, 'Envoyer');
}

/** To an answer that is refused. */
export async function toRefusal(page: Page, url: string): Promise<void> {
  await toCommune(page, url);
  await page.getByLabel('Où habitez-vous').fill('Zzyzx');
  await press(page, 'Continuer');
}

/** To a postcode that several communes share. */
export async function toAmbiguous(page: Page, url: string): Promise<void> {
  await toCommune(page, url);
  await page.getByLabel('Où habitez-vous').fill('41100');
  await press(page, 'Continuer');
}

const goes =
  (path: string) =>
  async (page: Page, url: string): Promise<void> => {
    await page.goto(`${url}${path}`);
  };

/** The address of one plan of each site: who has it has the conversation, so that one walk serves every page of it. */
const plans = new Map<string, Promise<string>>();

const ofPlan =
  (path: string) =>
  async (page: Page, url: string): Promise<void> => {
    const walked = plans.get(url) ?? toPlan(page, url).then(() => page.url());
    plans.set(url, walked);
    await page.goto(`${await walked}${path}`);
  };

/** From a plan to the page that gives its link away. */
export async function toShare(page: Page, url: string): Promise<void> {
  await ofPlan('')(page, url);
  await press(page, 'Partager');
}

/** To a plan as somebody else reads it. */
export async function toShared(page: Page, url: string): Promise<void> {
  await toShare(page, url);
  await page.goto(await page.getByLabel('Le lien de votre plan').inputValue());
}

/** From a plan to the form where something is said to be wrong with its first place. */
export async function toReport(page: Page, url: string): Promise<void> {
  await ofPlan('')(page, url);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('link', { name: 'Signaler une erreur' }).first().click(),
  ]);
}

/** Every kind of page, and the way to it. */
export const kinds: [string, (page: Page, url: string) => Promise<void>][] = [
  ['the first page', goes('/')],
  ['a question', toCommune],
  ['a refused answer', toRefusal],
  ['an ambiguous postcode', toAmbiguous],
  ['a danger', toDanger],
  ['the plan', ofPlan('')],
  ['the printed sheet', ofPlan('/imprimer')],
  ['the answers', ofPlan('/reponses')],
  ['an answer to change', ofPlan('/modifier/2')],
  ['a person to talk to', ofPlan('/quelquun')],
  ['a code to go on elsewhere', ofPlan('/ailleurs')],
  ['the link of a plan', toShare],
  ['a plan that was shared', toShared],
  ['a link that shows no plan', goes('/p/AAAAAAAAAAAAAAAAAAAAAAAAAAA')],
  ['something wrong with a place', toReport],
  ['the line for another site', goes('/integrer')],
  ['a search that a link knows', goes('/?besoin=rsa&commune=41018')],
  ['a danger that a link knows', goes('/?besoin=violences-conjugales')],
  ['a danger that a link knows, in Arabic', goes('/?besoin=violences-conjugales&langue=ar')],
  ['the help', goes('/aide')],
  ['the privacy page', goes('/vie-privee')],
  ['the accessibility page', goes('/accessibilite')],
  ['the 106 criteria', goes('/accessibilite/grille')],
  ['the sources', goes('/donnees')],
  ['the legal page', goes('/mentions-legales')],
  ['the map of the site', goes('/plan-du-site')],
  ['the list of flows', goes('/equipe/parcours')],
  ['a flow', goes('/equipe/parcours/hebergement')],
  ['a sheet for the desk', goes('/equipe/parcours/hebergement/fiche')],
  ['a page that does not exist', goes('/nulle-part')],
  ['a conversation that does not exist', goes('/c/AAAAAAAAAAAAAAAAAAAAAA')],
];
