import { plain } from '../letters.ts';
import { mute, sound } from './spelling.ts';

/**
 * The words of a hand-over code: everyday things, kind, short to say and to write, no two of them near by ear
 * (tests/understanding/handoff-words.test.ts), and none with an accent that an SMS would lose.
 */
export const handoffWords: string[] = `
  abeille abricot acacia aiguille album alouette amande arbre ardoise armoire artichaut asperge assiette aubergine
  automne avion bagage balcon banjo barque basilic bateau belette berceau biscuit blouse bocal bosquet bottine
  bougie boulanger boussole bouton bracelet branche brebis bretelle brioche brique brocoli brouette bruyère
  buisson cabane cactus cadeau caillou camion canard caneton caramel caravane carnet carotte carrousel cartable
  cascade casquette castor cerise chameau chandelle charrette charrue chausson chemise chenille cheval
  chevreuil chocolat chorale chouette cigale cirque citron clavier cloche clown colline colombe comète compas
  compote concombre confiture corbeille costume couronne crayon crevette cuisine cymbale dauphin dentelle diadème
  domino dragon drapeau écharpe échelle éclair écluse écureuil édredon éléphant enveloppe épinard éponge escalier
  escargot étang étoile éventail faisan farandole farine fauteuil fenouil feutre figuier flanelle flocon
  fontaine fougère fourmi fournil fraise framboise fromage galette gazelle gazon genou girafe glacier globe
  gobelet gondole gourde goyave grange grenier groseille guirlande guitare hamac harmonica hérisson horloge
  hortensia igloo jacinthe jambon jardin jasmin jonquille kayak kimono kiosque koala laitue lampion lanterne
  lavande lentille lézard libellule licorne limace limonade loutre lucarne lunette lutin madeleine magnolia
  maillot mandarine manège manteau marelle marmite marron matelas mélèze merle mésange mimolette mimosa miroir
  moineau montagne moufle moulin muguet myrtille navire nénuphar noisette nougat nuage oasis olive
  omelette orchidée oreiller orgue palmier panda pantoufle papillon parapluie parasol parfum pastel patinette
  peinture pélican pelote pelouse pendule péniche perroquet persil pétrin peuplier piano pigeon pingouin pintade
  piscine pissenlit pivoine placard plage planète plume poireau poivre pommier poterie potiron prairie praline
  primevère printemps prunier pyjama radis raisin raquette renard rhubarbe rivière robot romarin rosier ruban
  ruisseau sable safran salade sandale sanglier saumon savon saxophone semoule serviette sifflet sirop soleil
  sonnette sorbet souris stylo sucre tableau tabouret tango tartine télescope terrasse théière tilleul tisane
  tomate torchon tortue toucan toupie tournesol tracteur trapèze trèfle tricot tricycle trompette trousse tulipe
  tunnel vacances vaisselle valise vendanges véranda verger verveine violette violon voilier wagon yaourt
  zèbre
`
  .trim()
  .split(/\s+/);

/** How a word is heard: « Tilleuls », « tileul » and « tilleul » are one. Takes a plain text (letters.ts). */
const heardAs = (word: string): string => mute(sound(word));

const byEar = new Map(handoffWords.map((word) => [heardAs(plain(word)), word]));

/** The word of the list that is heard in a plain word (letters.ts), as it is written; null when it is none of them. */
export const handoffWord = (word: string): string | null => byEar.get(heardAs(word)) ?? null;
