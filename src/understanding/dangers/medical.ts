import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';
import { past } from './immediate.ts';

const later = [
  ...past,
  ...phrases(`
      depuis|apres|suite a? un|une|son|sa|mon|ma|l|cet|cette avc|accident|infarctus|chute|crise|malaise|attaque|coma,
      rentr*|sort*|revien*|retour|sortie .. hopital|opital|clinique|reeducation,
      consequence*|sequelle*|convalescence, rendez vous chez|avec|pour|cardiologue|specialiste, bon de transport,
      assurance*|arret maladie
    `),
];

/** A life may be at stake in the minutes that come. */
export const medical: Rule<'medical'>[] = [
  {
    key: 'medical',
    any: [
      // does not answer, does not breathe
      ...phrases(`
          perd|perdu|perdre|perte|pert .. connaissance, inconscient*, evanoui*, tombe* dans|les pommes,
          dans les pommes, coma,
          @parent|@child|@partner|femme|il|elle|homme|dame|monsieur|voisin*|frere|soeur|ami|amie ...
            repond*|reagi*|bouge*|respir*|reveill* plus|pas|rien,
          @parent|@child|@partner|femme|il|elle respir* .. mal,
          repond|bouge|reagit|respire plus & tombe*|sol|inanime*|malaise|lit|terre|pouls|aide|vite|urgent,
          arriv*|peux|peut|peine|mal|difficulte* .. a? respir*,
          respir* plus|mal|pas|difficilement|presque|fort|bizarre*, manque* d air, s|m etouff*,
          etouffe & bebe*|aliment|gorge|avale*|enfant|bonbon|bleu|noisette|morceau|arrive|viande|fausse,
          fausse route, arret cardiaque|respiratoire, pouls, reveil* plus|pas .. secou*|appel*, inanime*, gisant*,
          massage cardiaque, defibrillateur & vite|tombe*|coeur|respir*|arret|malaise, levres|visage|bebe|tout bleu|bleue|bleus
        `),
      // heart, brain
      ...phrases(`
          mal|douleur*|serre*|oppress*|brul*|etau|pression|pointe ... poitrine|thorax|torse|coeur &
            bras|machoire|poitrine|thorax|torse|coeur|gauche|respirer|fort|tres|atroce|vite,
          poitrine|thorax|coeur ... mal|serre|bras|machoire|oppress*|douleur*|lache*|etau|ecrase, bras gauche,
          crise cardiaque, infarctus, avc, a v c, attaque cerebrale|cardiaque,
          bouche|visage|levre|figure|face .. tordu*|travers|paralys*|tomb*|deform*|pend,
          parle|parler|arrive .. bizarre*|bredouill*|charabia|plus a parler|parler tout|subit*,
          arrive|peut plus a? parler|bouger .. bras|jambe|cote|coup|soudain|d,
          moitie|cote du? .. visage|corps .. paralys*|bouge|repond|sent,
          paralys* .. cote|bras|jambe|coup|soudain|d un, convuls*, crise d epilepsie,
          epilep* .. en|crise|arrete|fait|minutes|sol, tremble de partout|tout, yeux revulses|blancs|retourn*
        `),
      // blood, fall, burn, accident
      ...phrases(`
          saign* .. beaucoup|pas|plus|tout|partout|enormement|arrete|fort|tete|enceinte|depuis|abondamment|flot,
          perd|perds|perdu|perdre|pisse|vomi*|crache*|tousse|mare|plein|plaque|couvert* .. sang,
          du sang partout|plein|beaucoup|sol, sang .. partout|arrete|coule*|sol, hemorragie,
          coupe*|entaill*|blesse*|ouvert* ... sang|profond*|doigt|main|tete|jambe|tronconneuse|scie|crane &
            saign*|sang|beaucoup|profond|hache|tronconneuse|scie|arrache*|doigt,
          tronconneuse|scie|hachoir .. doigt|main|jambe|coupe*,
          tomb*|chut*|glisse* ...
            releve*|bouge*|repond*|sang|tete|inconscient*|terre|sol|toit|echelle|escalier|fenetre|parle*|crie*,
          tombe* & peut|arrive pas|plus a? se|me relever|releve|bouger|marcher, se|me releve* pas|plus,
          par terre .. repond*|bouge*|releve*|depuis|peut|arrive*|inconscient*,
          echou*|trouv* .. par? terre|sol|inanime*|mort|morte|inconscient*,
          brul* .. eau bouillante|huile|visage|corps|grave*|bras|main|acide|profond*|jambe*|friteuse|casserole|cafe,
          ebouillant*, electrocut*, noy* .. piscine|baignoire|riviere|loire|eau|lac|etang|mare,
          renvers*|percut*|fauch* .. par|voiture|camion|velo|pieton|enfant,
          accident .. blesse*|grave|sang|coince*|incarcer*, blesse* grave*|tete|coince*|saigne,
          os .. sort|visible|casse*,
          jambe|bras|hanche|cheville .. casse* .. vient|tombe*|bouger|crie*|la|terre|toute
        `),
      // swallowed, taken
      ...phrases(`
          a|ont|ai bu|boit|avale .. javel|produit|lessive|essence|antigel|destop|white,
          aval*|boire|ingere*|mange*|gobe*|leche* ...
            javel|produit*|detergent|lessive|pile|piles|medicament*|cachet*|comprime*|pilule*|mort|rat|destop|deboucheur|essence|white|antigel|champignon*|bouton|aimant*|bille|piece|boulon|capsule|acide|alcool|dissolvant|parfum|desherbant|pesticide*|plante|baie*|doliprane,
          pris|prend|mange* ... medicament*|cachet*|champignon* ... bizarre|endor*|somnol*|vomi*|malade|reveil*,
          accident & blesse*,
          pris|avale*|prend|gobe* .. 10|12|15|20|25|30|40|50|plein|trop|beaucoup|boite|tous|toute .. @drug|boite,
          brul* ... bouillante|bouillant|huile|acide|flammes,
          accouche .. voiture|maintenant|la|maison|toute|seule|bain,
          femme|copine|soeur|fille|voisine|suis en? train? d? accouche|accoucher,
          confus|confuse|desorientee|incoherent* .. coup|soudain|subit*|depuis ce|matin,
          @parent|@partner|il|elle|femme ... arrive plus|pas a? parler|marcher|bouger|tenir debout?,
          plus tenir|tient|tiens debout, voit|vois plus rien .. coup, perdu la vue, vide .. son|mon sang,
          doigt|main|bras|jambe coupe*|arrache*|sectionne*|ecrase*, plaie .. profonde|ouverte|saign*,
          douleur|mal|maux .. insupportable*|atroce*|horrible*|terrible*|foudroyant*|violent* ..
            tete|ventre|dos|poitrine|cote,
          mal|mal .. tete|ventre .. insupportable|atroce|horrible|foudroyant|violent, coup sur la tete,
          deshydrat*|insolation, allonge|allongee|etendu|etendue|effondre* .. rue|sol|terre|trottoir|parterre,
          tomb*|chut* de|du|d|dans ..
            balcon|toit|echelle|escalier|fenetre|arbre|etage|cheval|velo|piscine|puits|lit|haut|metres,
          effondre|effondree|ecroule|ecroulee, fait|faire renverser|percuter|faucher|ecraser,
          sens|sent|sentir plus|pas .. bras|jambe|jambes|cote|visage|main|corps,
          barre|poids|etau|point|oppression .. poitrine|thorax,
          sueur|sueurs|transpire & poitrine|coeur|bras|respir*, cri*|hurle|tordu|plie .. de|en douleur|deux,
          pouls|coeur .. faible|bat plus|arrete|tres vite,
          vomi*|vomit & connaissance|somnol*|tete|sang|arrete|chute|coup|avale|champignon*,
          fait|fais|faire une? crise & convuls*|epilep*|tremble|bave|sol|coeur|asthme|respire,
          bave & tremble|inconscient|crise, fausse couche,
          trop|surdose d insuline|alcool & inconscient*|repond*|reveil*|malaise,
          piqure* .. frelon*|guepe*|abeille* & gonfl*|respir*|etouff*, crane|tete ouvert|ouverte|fendu|fracass*,
          couteau|verre|clou|barre .. plante*|enfonce*|ventre|jambe|oeil,
          main|bras|jambe|visage|bouche|cote .. paralys* .. _|coup|soudain|subit*|matin|heure, intoxi*, empoison*,
          overdose, over dose, surdose, od|overdo*, trop .. medicaments|cachets|drogue|comprimes|insuline,
          trop bu .. repond*|reveil*|vomi*|inconscient*|respir*|bouge*|coma,
          bu|alcool|drogue*|fume|pris ... repond*|reveill*|respir*|bouge*|convuls*|inconscient* plus|pas, bad trip,
          gaz hilarant|ballon .. tombe*|bouge|repond,
          piqu*|piqure|allergi*|cacahuete*|arachide*|noix|guepe*|abeille*|frelon* ...
            gonfl*|respir*|gorge|enfle*|visage|etouffe*, gorge|langue|visage|levres|cou gonfl*|enfl*,
          choc anaphylactique, mordu* par .. serpent|vipere|chien .. sang|enfant|visage, vipere
        `),
      // fits and fevers, birth
      ...phrases(`
          fait un|une malaise|attaque|syncope|hypo|hypoglycemie|avc|infarctus, malaise,
          fievre .. 40|41|convuls*|bebe*|nourrisson|nuque|tache*|mou|molle|raide,
          bebe*|nourrisson .. tout? mou|molle|bleu|bleue|gris|respir*|inerte, nuque raide, meningite,
          taches violettes|rouges .. fievre, perdu|perds|perd|perdre les eaux,
          va|vais|train|suis .. accoucher|accouche, contractions|contraction,
          accouche*|bebe .. arrive|maintenant|la|tete|vite|taxi|voiture|route &
            contraction*|arrive|sort|maintenant|vite,
          enceinte .. saign*|sang|tombe*|contraction*|connaissance|malaise,
          bebe ne? bouge plus & enceinte|ventre|mois, delire|delirer & fievre, crise d asthme,
          asthm* .. crise|ventoline|respir*|etouff*, ventoline,
          hypoglycemie|diabetique .. malaise|repond*|inconscient*|tremble|sucre,
          en train de mourir|partir|s eteindre,
          @parent|@partner|@child|il|elle|femme|voisin* .. va|est en train .. mourir, samu, urgence vitale|absolue,
          ambulance .. vite|urgent|urgence|maintenant|envoy*|faut|besoin,
          vite|envoy*|appel*|besoin .. ambulance|pompiers|medecin vite|urgent|urgence|tout,
          appelez|envoyez|faut .. pompiers|ambulance|secours, vite un|une medecin|ambulance|docteur,
          trouve* .. mort|morte|pendu*, pas mang*|bu depuis .. jours & vieux|agee|bebe|mou|molle|faible
        `),
    ],
    unless: [
      ...later,
      ...phrases(`
          chien|chat|animal|chatte|veterinaire|vache|cheval|poule,
          repond*|reagi* plus|pas ...
            telephone|mail*|message*|appel*|sms|courrier*|demande*|lettre*|question*|portable|porte,
          personne|caf|mairie|proprietaire|proprio|bailleur|employeur|patron|ecole|medecin|avocat|assistante|conseiller|banque .. repond*|reagi*|bouge*,
          apprendre|formation .. secours|malaise, infirm*|ordonnance|traitement|pilulier & medicament*,
          me|nous repond* mal|plus|pas & ado|fils|fille|caf, envie|pense|veux .. avaler .. tout|@drug,
          bouge|bouger plus|pas .. chez|maison|canape|fauteuil|ordi|lit|ecran|console|dossier|administration,
          malaise social|general|au|du travail|avec
        `),
    ],
  },
];
