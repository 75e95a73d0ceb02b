/** What the exported descriptions say in our own words, where data.inclusion has no field for it. */
export const sentences = {
  annonce: 'Lieu annoncé\u00a0: rien ne dit encore qu’il a ouvert.',
  inconnu: 'Nous ne savons pas si ce lieu reçoit encore du public.',
  itinerant: 'Service itinérant\u00a0: il n’est pas toujours à cette adresse.',
  toVerify: 'Ces informations sont à vérifier.',
  undated: 'Leur date n’est pas connue.',
};

/** Names of services where the label of the place type would not be true of each of its places. */
export const serviceNames: Record<string, string> = {
  mds: 'Service social du Département',
  // A town hall stands for the CCAS where there is none.
  ccas: 'Action sociale de proximité (CCAS, CIAS ou mairie)',
  departement: 'Services du Département',
};

/** « Sur rendez-vous » → « Sur rendez-vous. » */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
