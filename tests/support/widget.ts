import type { Locator, Page } from 'playwright-core';

/** The walks of a person through a widget of a page. */

/** Presses a button of the widget by its whole name. */
export const press = (widget: Locator, name: string): Promise<void> =>
  widget.getByRole('button', { name, exact: true }).click();

/** Answers the question whose heading says this by ticking what says that. */
export async function tick(widget: Locator, label: string): Promise<void> {
  await widget.getByLabel(label).check();
  await press(widget, 'Continuer');
}

/** From the first question to the commune. */
export async function toCommune(widget: Locator): Promise<void> {
  await tick(widget, 'Un souci d’argent, de logement, de travail');
  await tick(widget, 'Je n’arrive plus à payer mon loyer');
  await widget.getByLabel('Où habitez-vous').waitFor();
}

/** From the first question to the plan. */
export async function toPlan(widget: Locator): Promise<void> {
  await toCommune(widget);
  await widget.getByLabel('Où habitez-vous').fill('Vendôme');
  await press(widget, 'Continuer');
  const plan = widget.getByRole('heading', { name: 'Votre plan', exact: true });
  const choice = widget.locator('.main input[type=radio]').first();
  for (;;) {
    await plan.or(choice).first().waitFor();
    if (await plan.isVisible()) return;
    const asked = await question(widget);
    await choice.check();
    await press(widget, 'Continuer');
    await widget.getByRole('heading', { name: asked, exact: true }).waitFor({ state: 'detached' });
  }
}

/** To where a danger was said. */
export async function toDanger(widget: Locator): Promise<void> {
  await widget.getByLabel('Que se passe-t-il').fill('mon mari me frappe');
  await press(widget, 'Envoyer');
  await widget.getByRole('button', { name: 'Quitter vite' }).waitFor();
}

/** The question that is asked, in its own words. */
export const question = (widget: Locator): Promise<string> => widget.locator('#question').innerText();

/** What has the focus in the widget: its text, or its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inside = (globalThis as unknown as { document: Focusing }).document.activeElement?.shadowRoot?.activeElement;
    return (inside?.getAttribute('aria-label') ?? inside?.innerText ?? '').replaceAll('\u00a0', ' ');
  });

type Focusing = { activeElement: { shadowRoot: { activeElement: Held | null } | null } | null };
type Held = { getAttribute: (name: string) => string | null; innerText: string };
