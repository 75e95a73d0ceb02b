import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';

/** The past, which takes the haste out of a danger. */
export const past = phrases(`
    mois|annee|an|semaine|ete|hiver|annees dernier|derniere|dernieres|passe|passee,
    il y a .. an|ans|mois|annees|semaines|longtemps, en @year, quand j etais, en @month, depuis @month|@year,
    ca fait .. an|ans|annees, autrefois|jadis, j etais .. petit|petite|enfant|gamin|gamine
  `);

export const fire: Rule<'immediate-danger/fire'>[] = [
  {
    key: 'immediate-danger/fire',
    any: phrases(`
        au feu, y a le feu, il y a le feu, le feu a|dans|chez|au|derriere|prend|se|est, a pris feu,
        prend|prennent feu, pris feu, en feu, flammes dans|partout|chez|devant|sort*|toit|maison|au|sur, en flamme*,
        mis|mettre|mettent|met|foutre|foutu le feu, va|vont bruler|cramer,
        brul* .. maison|appart* .. dedans|enfants|maintenant,
        maison|cuisine|appartement*|apart|immeuble|grange|hangar|chambre|voisin*|cave|garage|friteuse|cheminee|salon|cage|toit ... brul*|crame*|flamme*,
        incendie, incendi* .. maison|immeuble|chez, gaz|bouteille ... fuit|fuite|siffle,
        feu .. couloir|cuisine|chambre|maison|grange|immeuble|appart*|toit|escalier|voisin*|garage|hangar|poubelle*|voiture|salon|paille|foret|champ,
        plein|beaucoup|grosse|epaisse|rempli* .. fumee*,
        fumee* .. partout|noire|sort|appart*|immeuble|cage|escalier|couloir|cuisine|chambre,
        sent|senti|sens|sentez|odeur|odeurs|fuite|pue ... gaz, gaz .. fuit|fuite|sent|echappe, monoxyde,
        va|vas|peut|risque .. exploser|sauter, a explose, explosion, cable|ligne electri* .. terre|arrache*|tombe*
      `),
    unless: [
      ...past,
      ...phrases(`
          odeur & egout*|poubelle*, apres|suite|depuis|a cause l|un|notre|cet|de? incendie,
          assurance*|sinistre & incendie|brul*|feu, detecteur*|alarme* .. incendie|fumee
        `),
    ],
  },
];

/** Someone is there, now, or says that they will kill. */
export const immediate: Rule<'immediate-danger'>[] = [
  {
    key: 'immediate-danger',
    any: [
      // at the door, in the house
      ...phrases(`
          il|elle|mari|ex|homme|type|ils .. derriere|devant|a la|ma porte ..
            peur|frappe|tape|crie|hurle|tambourine|couteau|menace,
          @partner est|arrive|revient .. a|devant|derriere la|ma porte,
          @partner est|arrive|revient|attend|rode .. bas|escalier|immeuble|devant|derriere|palier|couloir,
          @partner est|arrive|revient|debarque .. chez moi|nous,
          @partner arrive|debarque|revient & peur|vite|menac*|frapp*|tuer|police,
          hommes|types|gars|gens|inconnus|individus|quelqu|voleurs|jeunes|homme|type|inconnu ...
            entre*|rentre*|penetre* .. chez|maison|jardin|appart*|cour|garage,
          rod* .. autour|chez|maison|jardin|devant|derriere,
          intrus|cambrioleur*|voleur* .. chez|maison|la|jardin|dans, au voleur,
          il|elle|homme|type|mari|fils|voisin est arme|armee|armes, @me poursui*|course*|pourchass*,
          court|courent|courait apres, peux|peut pas parler .. il|elle|entend|cote|fort|la,
          frappe|tape|cogne .. porte & hache|couteau|batte|menace*|peur|crie|hurle|insulte*|veut|ex|mari|entrer,
          va|vont revenir & tuer|frapper|peur|arme*|menace*,
          sequestr*|enferm* .. m|me|nous|suis & aide|secours|sortir|laisse,
          quelqu|homme|type|inconnu|inconnus|il|on|ils|mec|ex|mari|gens|jeunes ... essa*|tente*|veut|force* ..
            entrer|rentrer|ouvrir, gens|hommes|types|mecs|jeunes|individus .. arme|armes,
          va|vais|veut|menace .. tout|la|ma|notre bruler|cramer|incendier|sauter|exploser,
          @me attaqu*|agress*|braqu* .. en|maintenant|la,
          il|elle|@partner .. essa*|tente*|voulu de|d? m|me etouff*,
          ex|mari|conjoint|compagnon|copain est|arrive|attend*|revenu|cache .. dans|devant|derriere|sous|a ..
            jardin|cour|escalier|couloir|fenetre|porte|portail|palier|immeuble|garage|cuisine, attentat|fusillade,
          quelqu un? chez|dans moi|ma|mon|notre|nous, suis|me cache|cachee|planque|planquee,
          @partner|il|elle ... entr*|rentr* .. force|fenetre|cle|cles,
          retient|retiens|tient .. enferme*|prisonn*|otage|contre,
          veut|veulent .. pas|plus .. laisser sortir|partir & enferme*|peur|porte|cle,
          @me attend*|attendent .. casser|frapper|taper|tuer|cogner|tabasser|planter,
          pointe* .. arme|fusil|pistolet|couteau, tambourin*,
          defonc*|enfonc*|forc*|casse|fracass* la|ma|notre|sa|les|toutes|une
            porte|serrure|fenetre|portes|vitres|fenetres|vitre,
          essa*|tente*|veut|cherche|train .. entrer|rentrer chez|dans|par|de force,
          essa* .. ouvrir|forcer|entrer .. porte|fenetre|chez|maison|voiture|volet*,
          train de|d .. cambriol*|vol*|agress*|entrer,
          quelqu un .. essa*|tente*|entre*|rentre*|est ... chez|maison|jardin|entrer|porte, entre*|rentre* de force,
          cambriol* .. en ce moment|train|maintenant, on|ils .. cambriol* .. moment|maintenant|train, casse tout,
          cassent tout, il|elle|ils|mari|ex|fils|voisin .. tout casser, va tout casser, pete|petent tout
        `),
      // hidden, shut in, followed
      ...phrases(`
          suis|sommes|es|m|me .. cache|cachee|caches|cacher|enferme|enfermee|enfermes|barricad*|planque*|refugi* ..
            toilette*|salle|bain|chambre|wc|voiture|cave|placard|armoire|grenier|garage|cle,
          bloque|bloquee|bloques|coince|coincee .. avec lui|elle,
          il|elle|on m|me|nous a? empech*|laisse .. sortir|partir & peur|menac*|frapp*|couteau|aide*,
          homme|type|gars|mec|quelqu|inconnu|voiture|on|individu|bande|jeunes ... @me
            suit|suivent|poursui*|course*|suivre|traque*, suis suivie|suivi|poursuivie|poursuivi,
          me suit|suivent ... depuis|peur|rue|jusqu|partout|voiture|nuit
        `),
      // weapons
      ...phrases(`
          @weapon & il|elle|on|homme|mari|ex|fils|voisin|pere|mec ..
            menac*|pointe*|braqu*|sort|sorti|gorge|brandi*|veut|a|est|court|arriv*|tient,
          il|elle|fils|mari|ex|voisin|pere|mec|frere|homme a|avec|prend|pris|sort|sorti|va|tient ..
            un|une|le|son|des|l @weapon, avec un|une|son|le @weapon, coup* de feu,
          tir*|tire|tirent sur|dans|dessus .. @me|les|la|gens|rue|nous|lui, braque*, poignard*, otage*,
          sous la menace
        `),
      // threats of death
      ...phrases(`
          va|vas|vont|veut|veulent|viens|vient|viendra|allait|jure .. @me|@them|te
            tue|tuer|tue|buter|crever|planter|saigner|egorger|bruler|fumer|descendre|flinguer|achever|demonter|defoncer|massacrer,
          @partner|il|elle menac* ... me|nous|m tuer|planter|egorger|buter|crever,
          faire la|sa|ma peau, va|vas tuer quelqu|tout|sa|ses|mon|ma|mes|les|la,
          va|veut|vas|menac* de? @me|@them|nous? faire du mal,
          si je pars|quitte|parle .. il|elle ... brul*|tue*|crame*|creve*|egorge*|plante*,
          me|m|nous tuera|tueras|bute|crevera, je vais te|la|le|vous tuer|crever|buter|planter|saigner,
          va|vas y? avoir un? mort|drame|malheur|meurtre, faire un malheur, va|vais finir par? me|la|le|nous tuer,
          finira par|pas? me? tuer,
          menac* de|d .. tuer|bruler|egorger|mort|defigurer|vitrioler &
            maintenant|moment|porte|la|train|vient|arriv*|revien*|bas|soir|couteau|vite|peur,
          mort|tue|tuer si je|j? pars|pars|parle|quitte|part,
          il|elle|mari|ex|mec .. brul*|brulera|crame* .. maison|voiture|si je,
          peur pour ma|mes|notre|sa|nos|leur vie|vies, vie .. en danger, danger de mort|immediat,
          craint|crains pour ma|sa vie
        `),
      // in the act
      ...phrases(`
          en train de|d .. @hits|@rapes|mourir|etrangl*|battre|casser|hurler, @hits .. en ce moment|maintenant,
          en ce moment|maintenant il|elle|ils|mon|on .. @hits|hurle*|casse*, se battent|tapent|frappent, bagarre,
          ils se batte*|tape*|frappe*
        `),
      // calls for help
      ...phrases(`
          au secours, ^ secours, a l aide, appel*|envoy*|besoin|faut|viens|venez .. police|gendarm*|flics|keufs,
          vite .. police|aide|venez|secours, police vite|urgent|svp|s, en danger .. maintenant|moment|tout|immediat,
          suis|sommes|est en danger, il arrive & peur|vite|cache*|enferme*,
          il revient|rentre|arrive & va me|tuer|frapper|taper|peur|cogner,
          kidnapp*|enlev* mon|ma|mes|une|un|l enfant*|fils|fille|bebe|petite|petit,
          agress* en|maintenant|vient|devant|moment,
          me fait|font|faire agress*|attaqu*|frapper & la|maintenant|aide|vite|secours,
          accident de? voiture|route|moto|scooter|la & vient|maintenant|vite|blesse*|coince*|devant,
          tombe|tombee|coince* dans l|la|le eau|riviere|loire|cher|puits|ravin,
          inondation|eau monte & coince*|bloque*|toit|vite
        `),
    ],
    unless: phrases(`
        au secours|aide .. @admin, au secours & @admin, a l aide & @admin, appel*|besoin|faut .. police & @admin,
        enlev* .. poubelle*, caf|france travail|banque|edf|huissier* .. arriv*|revien* & courrier*|lettre*
      `),
  },
];
