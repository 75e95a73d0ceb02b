import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { exportDataInclusion } from '../../src/directory/data-inclusion/export.ts';
import { writePhone } from '../../src/directory/data-inclusion/phone.ts';
import { RESEAUX_PORTEURS, THEMATIQUES, thematiquesUnder } from '../../src/directory/data-inclusion/referentials.ts';
import { Service, ServiceType, Structure } from '../../src/directory/data-inclusion/schema.ts';
import { writeService } from '../../src/directory/data-inclusion/service.ts';
import { placeTypesUnder } from '../../src/directory/data-inclusion/service-type.ts';
import { writeStructure } from '../../src/directory/data-inclusion/structure.ts';
import { readDataset } from '../../src/directory/dataset.ts';
import { readContentData } from '../../src/directory/rows/content-data.ts';
import { place } from '../support/little-directory.ts';
import { lieu, loirEtCher } from '../support/little-rows.ts';
import { TERRITOIRES } from '../support/shipped.ts';

type Published = z.core.JSONSchema.JSONSchema & { $defs: Record<string, { enum: string[] }>; properties: object };
const published = (name: string): Published => JSON.parse(readFileSync(`data/schema/${name}.json`, 'utf8'));
const schemas = { structure: published('structure'), service: published('service') };

const dataset = readDataset('data', TERRITOIRES);
const words = readContentData('data');
const exported = exportDataInclusion(dataset, words);

/** What a schema finds wrong in some rows, each with its id. */
const faults = (schema: z.ZodType, rows: { id: string }[]) =>
  rows.flatMap((row) => {
    const { error } = schema.safeParse(row);
    return error ? [`${row.id} ${z.prettifyError(error)}`] : [];
  });

describe('the whole export', () => {
  test('is what the published schemas of data.inclusion accept', () => {
    expect(exported.structures.length).toBe(dataset.structures.length);
    expect(exported.services.length).toBe(dataset.services.length);
    expect(faults(z.fromJSONSchema(schemas.structure), exported.structures)).toEqual([]);
    expect(faults(z.fromJSONSchema(schemas.service), exported.services)).toEqual([]);
  });

  test('has every field of the published schemas and none of our own', () => {
    for (const [ours, theirs] of [
      [Structure, schemas.structure],
      [Service, schemas.service],
    ] as const) {
      expect(Object.keys(ours.shape).sort()).toEqual(Object.keys(theirs.properties).sort());
    }
    expect(faults(Structure.strict(), exported.structures)).toEqual([]);
    expect(faults(Service.strict(), exported.services)).toEqual([]);
  });

  test('leads from each service to an open structure', () => {
    const open = new Set(dataset.structures.filter(({ statut }) => statut === 'ouvert').map(({ id }) => id));
    expect(exported.services.filter(({ structure_id }) => !open.has(structure_id))).toEqual([]);
    expect(exported.structures.map(({ id }) => id)).toContain('mds--mds41-freteval');
  });

  test('gives a name and a sentence of its own to every kind of place', () => {
    for (const { id, nom, description } of exported.services) {
      expect(nom, id).toMatch(/^[A-ZÀÉ]/);
      expect(`${nom}${description}`, id).not.toMatch(/[{}']|\.\.|undefined|null/);
      expect(description.endsWith('.'), id).toBe(true);
    }
  });

  test('never says that an old row is sure', () => {
    const doubtful = new Set(dataset.structures.filter(({ to_verify }) => to_verify).map(({ id }) => id));
    const silent = [...exported.structures, ...exported.services]
      .filter((row) => doubtful.has('structure_id' in row ? row.structure_id : row.id))
      .filter(({ description }) => !description?.includes('à vérifier'));
    expect(silent).toEqual([]);
  });
});

test('our codes are those of the published schemas', () => {
  expect([...RESEAUX_PORTEURS].sort()).toEqual(schemas.structure.$defs.ReseauPorteur?.enum.toSorted());
  expect(THEMATIQUES.toSorted()).toEqual(schemas.service.$defs.Thematique?.enum.toSorted());
  expect(ServiceType.options.toSorted()).toEqual(schemas.service.$defs.TypeService?.enum.toSorted());
});

test('a category stands for its thématiques, an unknown code for none', () => {
  expect(thematiquesUnder('mobilite--preparer-un-permis')).toEqual(['mobilite--preparer-un-permis']);
  expect(thematiquesUnder('mobilite')).toHaveLength(6);
  expect(thematiquesUnder('mobi')).toEqual([]);
});

test('every place type that has a sort of service is a place type', () => {
  const known = new Set(words.lieux.map(({ code }) => code));
  const sorted = ServiceType.options.filter((sort) => sort !== 'atelier').flatMap(placeTypesUnder);
  expect(sorted.filter((code) => !known.has(code))).toEqual([]);
});

test.each([
  ['02 54 58 41 41', '+33254584141'],
  ['06.74.80.69.08', '+33674806908'],
  ['09 69 36 00 00', '+33969360000'],
  ['0 801 907 800', '0801907800'],
  ['3949', '3949'],
  ['115', '115'],
  ['116 006', '116006'],
  ['+33 2 54 58 41 41', '+33254584141'],
  ['', null],
  [null, null],
])('the number %s is written %s', (number, written) => {
  expect(writePhone(number)).toBe(written);
});

describe('a structure', () => {
  const row = place({ id: 'essai--1', types: ['mds'], nom: 'Un lieu.' });

  test('loses what its schema refuses and keeps the rest', () => {
    const written = writeStructure({
      ...row,
      site_web: 'https://un.example/     https://deux.example/',
      courriel: 'mailto:accueil@lieu.example',
      siret: '123',
      reseaux_porteurs: ['caf', 'inventé', 'caf'],
    });
    expect(written).toMatchObject({
      nom: 'Un lieu',
      site_web: 'https://un.example/',
      courriel: 'accueil@lieu.example',
      siret: null,
      reseaux_porteurs: ['caf'],
    });
    expect(writeStructure({ ...row, site_web: 'sans adresse', courriel: 'http://lieu.example' })).toMatchObject({
      site_web: null,
      courriel: null,
    });
  });

  test('that moves has no hours at its address, and says that it moves', () => {
    const hours = { horaires_accueil: 'Mo-Fr 09:00-12:00' };
    expect(writeStructure({ ...row, ...hours }).horaires_accueil).toBe('Mo-Fr 09:00-12:00');
    const bus = writeStructure({ ...row, ...hours, itinerant: true });
    expect(bus.horaires_accueil).toBeNull();
    expect(bus.description).toContain('itinérant');
  });

  test('that is announced or doubtful says so before anyone goes there', () => {
    expect(writeStructure(row).description).toBeNull();
    expect(writeStructure({ ...row, statut: 'annonce' }).description).toMatch(/annoncé/);
    expect(writeStructure({ ...row, statut: 'inconnu' }).description).toMatch(/ne savons pas/);
  });
});

describe('a service', () => {
  const row = place({ id: 'essai--1', types: ['adil'], nom: 'Adil 41', commune: 'Blois', telephone: '02 54 42 10 00' });
  const offer = {
    id: 'essai--1--adil',
    structure_id: 'essai--1',
    lieu: 'adil',
    thematiques: [],
    zone_eligibilite: ['41'],
  };
  const adil = lieu('adil', { label_fr: "Agence d'information (Adil)" });

  test('is named by its place type and reached as its structure is', () => {
    const written = writeService(offer, row, { lieux: [adil], departements: [loirEtCher] });
    expect(written).toMatchObject({
      nom: 'Agence d’information',
      description: 'Adil 41, Blois. C’est le lieu adil de Loir-et-Cher.',
      type: 'information',
      telephone: '+33254421000',
      modes_mobilisation: ['telephoner'],
      zone_eligibilite: ['41'],
    });
  });

  test('says nothing of costs, publics or persons that no source told', () => {
    const { frais, publics, thematiques, contact_nom_prenom, mobilisable_par } = writeService(offer, row, {
      lieux: [adil],
      departements: [loirEtCher],
    });
    expect([frais, publics, thematiques, contact_nom_prenom, mobilisable_par]).toEqual([null, null, null, null, null]);
  });

  test('of a place type that is not known is refused', () => {
    expect(() => writeService(offer, row, { lieux: [], departements: [] })).toThrow('adil');
  });
});
