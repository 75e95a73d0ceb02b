import type { Content } from '../../src/engine/content.ts';
import { Facts, Flow } from '../../src/engine/flow.ts';
import { lieu, line, loirEtCher, need } from './little-rows.ts';

/** A small content to think with: a welcome that offers two needs, and one flow with a fork. */

const welcomeFlow = {
  flow: 'accueil',
  title: 'Accueil',
  reviewed: '2026-11-21',
  start: 'entree',
  steps: {
    entree: {
      question: 'Que se passe-t-il ?',
      why: 'Pour vous orienter.',
      words: true,
      menu: true,
      choices: [
        { id: 'themes', label: 'Choisir dans une liste', next: 'themes' },
        { id: 'unknown', label: 'Je ne sais pas', needs: ['orientation-droits'], next: 'commune' },
      ],
      next: [{ if: { entree: 'mots' }, go: 'entendus' }, { go: 'commune' }],
    },
    entendus: {
      question: 'Est-ce cela ?',
      why: 'Pour être sûrs.',
      kind: 'choices',
      list: 'needs_heard',
      chooses_needs: true,
      words: true,
      menu: true,
      choices: [{ id: 'none', label: 'Aucun de ceux-là' }],
      next: [{ if: { entendus: 'none' }, go: 'themes' }, { go: 'commune' }],
    },
    themes: { question: 'De quoi s’agit-il ?', why: 'Pour choisir.', list: 'themes', menu: true, next: 'besoins' },
    besoins: {
      question: 'Lequel ?',
      why: 'Pour choisir.',
      kind: 'choices',
      list: 'needs_of_theme',
      chooses_needs: true,
      menu: true,
      choices: [{ id: 'none', label: 'Aucun', needs: ['orientation-droits'] }],
      next: 'commune',
    },
    commune: { fact: 'commune', next: 'route' },
    route: { outcome: { says: [] } },
  },
};

/** « locataire ? oui → lettre ? ; non → fin », then a fork that looks back at « lettre ». */
export const rentFlow = {
  flow: 'impaye-loyer',
  title: 'Loyer',
  need: 'impaye-loyer',
  reviewed: '2026-11-21',
  start: 'locataire',
  steps: {
    locataire: {
      question: 'Êtes-vous locataire ?',
      why: 'Cela change la porte.',
      choices: [
        { id: 'oui', label: 'Oui', next: 'lettre' },
        { id: 'non', label: 'Non', next: 'enfants' },
      ],
    },
    lettre: {
      question: 'Avez-vous une lettre d’huissier ?',
      why: 'Cela presse.',
      choices: [
        { id: 'oui', label: 'Oui' },
        { id: 'non', label: 'Non' },
      ],
      next: 'enfants',
    },
    enfants: {
      question: 'Avez-vous des enfants ?',
      why: 'Cela change l’aide.',
      choices: [
        { id: 'oui', label: 'Oui' },
        { id: 'non', label: 'Non' },
      ],
      next: [{ if: { lettre: 'oui' }, go: 'vite' }, { go: 'calme' }],
    },
    vite: { outcome: { says: ['Appelez vite.'] } },
    calme: { outcome: { says: ['Prenez rendez-vous.'] } },
  },
};

const farmFlow = {
  flow: 'rsa',
  title: 'RSA',
  need: 'rsa',
  reviewed: '2026-11-21',
  start: 'regime',
  steps: {
    regime: { fact: 'regime_agricole', next: [{ if: { regime_agricole: 'oui' }, go: 'msa' }, { go: 'caf' }] },
    msa: { outcome: { says: ['La MSA s’en occupe.'] } },
    caf: { outcome: { says: ['La Caf s’en occupe.'] } },
  },
};

/** The content, with other versions of some flows if wanted: raw, as an author writes them. */
export function littleContent(flows: Record<string, unknown> = {}): Content {
  const raw: Record<string, unknown> = { accueil: welcomeFlow, 'impaye-loyer': rentFlow, rsa: farmFlow, ...flows };
  const yesNo = [
    { id: 'oui', label: 'Oui' },
    { id: 'non', label: 'Non' },
  ];
  return {
    flows: Object.fromEntries(Object.entries(raw).map(([id, flow]) => [id, Flow.parse(flow)])),
    facts: Facts.parse({
      commune: { question: 'Où habitez-vous ?', why: 'Pour la bonne porte.', kind: 'place', skippable: true },
      departement: { question: 'Quel département ?', why: 'Idem.', choices: [{ id: '41', label: 'Loir-et-Cher' }] },
      regime_agricole: { question: 'Êtes-vous agriculteur ?', why: 'MSA ou Caf.', choices: yesNo },
      organisme: { question: 'Quel organisme ?', why: 'C’est lui qui répond.', choices: [{ id: 'caf', label: 'Caf' }] },
    }),
    seconds: { offers: [], advice: [] },
    dangers: {
      'violence/couple': {
        says: ['Vous êtes peut-être en danger.'],
        sms: 'Danger : 17',
        voix: 'Faites le 17.',
        helplines: ['3919', '17', '114'],
        need: 'violences-conjugales',
        facts: {},
        discreet: true,
      },
    },
    needs: [
      need('impaye-loyer', { theme: 'logement' }),
      need('rsa', { theme: 'argent' }),
      need('orientation-droits', { theme: 'argent' }),
      need('violences-conjugales', { theme: 'violences', danger: 'violence/couple' }),
    ],
    themes: [
      { code: 'logement', libelle: 'Logement' },
      { code: 'argent', libelle: 'Argent' },
      { code: 'violences', libelle: 'Violences' },
    ],
    lieux: ['mds', 'france-services', 'caf', 'msa'].map((code) => lieu(code)),
    helplines: ['17', '114', '3919'].map((numero) => line(numero)),
    departements: [loirEtCher],
    prononciations: [],
    hash: 'essai',
  };
}

/** The same content, with the fact that says for whom one speaks. */
export function askingForWhom(content: Content): Content {
  const choices = ['self', 'parent', 'other'].map((id) => ({ id, label: `Pour ${id}` }));
  return {
    ...content,
    facts: Facts.parse({ ...content.facts, pour_qui: { question: 'C’est pour qui ?', choices } }),
  };
}
