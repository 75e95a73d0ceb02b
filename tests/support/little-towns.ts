import type { CommuneRow } from '../../src/directory/rows/commune-row.ts';

/** A few real communes on both sides of the border, with what tells them apart. */

type Town = Partial<CommuneRow> & { code_insee: string; nom: string };

const town = (row: Town): CommuneRow => ({
  noms_anciens: [],
  departement: row.code_insee.slice(0, 2),
  arrondissement: null,
  codes_postaux: [],
  epci_code: null,
  epci_nom: null,
  population: 1000,
  latitude: null,
  longitude: null,
  ...row,
});

export const blois = town({
  code_insee: '41018',
  nom: 'Blois',
  codes_postaux: ['41000'],
  population: 47219,
  epci_code: '200030385',
  epci_nom: 'CA de Blois Agglopolys',
  latitude: 47.58126,
  longitude: 1.3049,
});
export const vendome = town({
  code_insee: '41269',
  nom: 'Vendôme',
  codes_postaux: ['41100'],
  population: 15758,
  latitude: 47.79952,
  longitude: 1.06457,
});
/** In Loir-et-Cher, 12 km from Amboise in Indre-et-Loire and 18 km from Blois. */
export const rilly = town({
  code_insee: '41189',
  nom: 'Rilly-sur-Loire',
  codes_postaux: ['41150'],
  population: 445,
  epci_code: '200030385',
  epci_nom: 'CA de Blois Agglopolys',
  latitude: 47.45768,
  longitude: 1.14091,
});
export const amboise = town({
  code_insee: '37003',
  nom: 'Amboise',
  codes_postaux: ['37400'],
  population: 12937,
  latitude: 47.39674,
  longitude: 0.99892,
});
export const tours = town({
  code_insee: '37261',
  nom: 'Tours',
  codes_postaux: ['37000', '37100', '37200'],
  population: 139259,
  latitude: 47.39427,
  longitude: 0.69494,
});
export const orleans = town({
  code_insee: '45234',
  nom: 'Orléans',
  codes_postaux: ['45000', '45100'],
  population: 116357,
  latitude: 47.87342,
  longitude: 1.9122,
});

export const towns = [
  blois,
  vendome,
  rilly,
  amboise,
  tours,
  orleans,
  town({ code_insee: '41003', nom: 'Areines', codes_postaux: ['41100'], population: 600 }),
  town({
    code_insee: '41167',
    nom: 'Veuzain-sur-Loire',
    noms_anciens: ['Onzain', 'Veuves'],
    codes_postaux: ['41150'],
    population: 3333,
  }),
  // A made-up namesake of an old commune.
  town({ code_insee: '41999', nom: 'Veuves', codes_postaux: ['41999'], population: 200 }),
  town({ code_insee: '41194', nom: 'Romorantin-Lanthenay', codes_postaux: ['41200'], population: 18373 }),
  town({
    code_insee: '41059',
    nom: 'Le Controis-en-Sologne',
    noms_anciens: ['Contres'],
    codes_postaux: ['41120', '41700'],
    population: 6860,
  }),
  town({ code_insee: '41198', nom: 'Saint-Aignan', codes_postaux: ['41110'], population: 2789 }),
  town({ code_insee: '41136', nom: 'Mer', codes_postaux: ['41500'], population: 6000 }),
  town({ code_insee: '37226', nom: 'Sainte-Maure-de-Touraine', codes_postaux: ['37800'], population: 4300 }),
  town({ code_insee: '18071', nom: 'Contres', codes_postaux: ['18130'], population: 35 }),
  town({ code_insee: '72265', nom: 'Saint-Aignan', codes_postaux: ['72110'], population: 264 }),
  town({ code_insee: '10352', nom: 'Sainte-Maure', codes_postaux: ['10150'], population: 1600 }),
  town({ code_insee: '57465', nom: 'Mousson', codes_postaux: ['54700'], population: 100 }),
  town({ code_insee: '54431', nom: 'Pont-à-Mousson', codes_postaux: ['54700'], population: 14000 }),
];
