/** Fields of v0, which v1 renamed or dropped (gip-inclusion/data-inclusion-schema 1.0.7, April 2026). */
const OF_STRUCTURES =
  'horaires_ouverture accessibilite presentation_resume presentation_detail typologie labels_nationaux labels_autres antenne rna';
const OF_SERVICES =
  'recurrence profils profils_precisions frais_autres pre_requis justificatifs modes_orientation_accompagnateur ' +
  'modes_orientation_beneficiaire prise_rdv formulaire_en_ligne page_web zone_diffusion_type zone_diffusion_code ' +
  'zone_diffusion_nom contact_public cumulable date_creation date_suspension types';

const names = new Set(`${OF_STRUCTURES} ${OF_SERVICES}`.split(' '));

/** The names of v0 among those of a file. */
export const oldNamesAmong = (columns: readonly string[]): string[] => columns.filter((column) => names.has(column));
