import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const card = parse(readFileSync('publiccode.yml', 'utf8'));

// https://yml.publiccode.tools, core schema 0.5: the mandatory keys and their limits.
test('a public body that looks for software finds what publiccode.yml must say', () => {
  for (const key of ['publiccodeYmlVersion', 'name', 'url', 'developmentStatus', 'softwareType']) {
    expect(card[key], key).toEqual(expect.any(String));
  }
  expect(URL.canParse(card.url)).toBe(true);
  expect(card.platforms).toContain('web');
  expect(card.categories.length).toBeGreaterThan(0);
  expect(card.description.fr.shortDescription.length).toBeLessThanOrEqual(150);
  expect(card.description.fr.longDescription.length).toBeGreaterThanOrEqual(150);
  expect(card.description.fr.longDescription.length).toBeLessThanOrEqual(10_000);
  expect(card.description.fr.features.length).toBeGreaterThanOrEqual(5);
  expect(card.localisation).toEqual({ localisationReady: false, availableLanguages: ['fr'] });
});

test('it says the same licence and version as package.json', () => {
  const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(card.legal.license).toBe(pkg.license);
  expect(card.softwareVersion).toBe(pkg.version);
  expect(readFileSync('LICENSE', 'utf8')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
});

test('it names a person only if somebody maintains it', () => {
  expect(['internal', 'community'].includes(card.maintenance.type)).toBe(Boolean(card.maintenance.contacts));
});
