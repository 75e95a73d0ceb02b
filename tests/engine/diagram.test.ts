import { describe, expect, it, test } from 'vitest';
import { WIDTH } from '../../src/engine/diagram/layout.ts';
import { linesOf, widthOf } from '../../src/engine/diagram/measure.ts';
import { mermaid } from '../../src/engine/diagram/mermaid.ts';
import { outline } from '../../src/engine/diagram/outline.ts';
import { svg } from '../../src/engine/diagram/svg.ts';
import { rules, rulesInWords } from '../../src/engine/rules.ts';
import { littleContent } from '../support/little-content.ts';
import { content } from '../support/shipped.ts';
import { isWellFormed } from '../support/well-formed.ts';

const little = littleContent();
const rent = outline(little.flows['impaye-loyer']!, little);
const named = { title: 'Un <titre>', description: 'Du texte' };

describe('a flow read in order', () => {
  it('numbers its questions first, then its ends', () => {
    expect(rent.numbers).toEqual({ locataire: 1, lettre: 2, enfants: 3, vite: 4, calme: 5 });
  });

  it('says what an earlier answer decides, and decides what the answer itself does', () => {
    const children = rent.questions.find(({ id }) => id === 'enfants');
    expect(children?.replies.map(({ ways }) => ways)).toEqual(
      Array(2).fill([
        { to: 'vite', when: 'si « Avez-vous une lettre d’huissier ? » : Oui' },
        { to: 'calme', when: 'sinon' },
      ]),
    );
    const farm = outline(little.flows.rsa!, little);
    expect(farm.questions[0]?.replies.map(({ label, ways }) => [label, ways])).toEqual([
      ['Oui', [{ to: 'msa', when: null }]],
      ['Non', [{ to: 'caf', when: null }]],
    ]);
  });

  it('is written as a Mermaid chart, the answers that lead to the same step on one arrow', () => {
    const drawn = mermaid(rent);
    expect(drawn).toContain('locataire -- "Oui" --> lettre');
    expect(drawn).toContain('lettre -- "Oui / Non" --> enfants');
    expect(drawn).toContain('calme(["5. Prenez rendez-vous."])');
  });
});

test('every rule has words for a colleague', () => {
  expect(Object.keys(rulesInWords).sort()).toEqual(Object.keys(rules).sort());
});

test('a line of a box is never wider than the box, unless it is one word', () => {
  const lines = linesOf('Maison départementale des solidarités de Romorantin-Lanthenay', 120, 14);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines.filter((line) => line.includes(' '))) expect(widthOf(line, 14)).toBeLessThanOrEqual(120);
});

describe.each(Object.values(content.flows).map((flow) => [flow.flow, flow] as const))('%s', (_, flow) => {
  const drawn = outline(flow, content);
  const steps = [...drawn.questions, ...drawn.outcomes];

  it('names each step once, and every answer leads further', () => {
    expect(steps.map(({ id }) => id).sort()).toEqual(Object.keys(flow.steps).sort());
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1));
    for (const { number, replies } of drawn.questions) {
      expect(replies.length).toBeGreaterThan(0);
      for (const { label, ways } of replies) {
        expect(ways.length, `${number} ${label}`).toBeGreaterThan(0);
        for (const { to } of ways) expect(drawn.numbers[to], `${label} → ${to}`).toBeGreaterThan(number);
      }
    }
    const reached = new Set(
      drawn.questions.flatMap(({ replies }) => replies.flatMap(({ ways }) => ways.map(({ to }) => to))),
    );
    for (const { id } of steps) expect(id === flow.start || reached.has(id), id).toBe(true);
  });

  it('is drawn as a well-formed picture, with no style and nothing from elsewhere', () => {
    const picture = svg(drawn, named);
    expect(isWellFormed(picture)).toBe(true);
    expect(picture).toContain('<title id="dessin-titre">Un &lt;titre&gt;</title>');
    expect(picture.match(/<rect /g)).toHaveLength(steps.length);
    expect(picture).not.toMatch(/\sstyle=|<style|<script|href=|url\(|NaN|Infinity/);
  });

  it('has no box on another, and no box outside the picture', () => {
    const picture = svg(drawn, named);
    const number = (tag: string, name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1]);
    const boxes = (picture.match(/<rect [^>]*>/g) ?? []).map((tag) => ({
      x: number(tag, 'x'),
      top: number(tag, 'y'),
      bottom: number(tag, 'y') + number(tag, 'height'),
    }));
    const [width = 0, height = 0] = [number(picture, 'width'), number(picture, 'height')];
    for (const box of boxes) {
      expect(box.x + WIDTH).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      const others = boxes.filter((other) => other !== box && other.x === box.x);
      expect(others.every((other) => other.top >= box.bottom || other.bottom <= box.top)).toBe(true);
    }
  });
});
