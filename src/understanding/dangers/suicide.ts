import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';
import { past } from './immediate.ts';

/** Wanting to die, to disappear, to have it over with, saying farewell: for oneself or someone close. */
export const suicide: Rule<'suicide'>[] = [
  {
    key: 'suicide',
    any: ['suicid*'],
    unless: [
      ...past.map((when) => `s est|etait suicid* & ${when}`),
      ...phrases(`
        s est suicid* & obseque*|enterrement|deuil|veuf|veuve|depuis|demarche*, formation|prevention du|au|suicide
      `),
    ],
  },
  { key: 'suicide', any: ['tentative de|d suicide', 'fait|refait une? ts|tentative'] },
  {
    key: 'suicide',
    any: [
      // wishing for death
      ...phrases(`
          veux|veut|voulais|voulait|vouloir|voudrais|voudrait|veulent|voulu|aimerais|aimerait|envie|envies|pense|penser|pensent|songe|parle|parlait|prefere|prefererais|prefererait|besoin|souhaite|reve|idee|idees|attend|attends|hate|pret|prete .. mourir|crever|mort|disparaitre|disparaisse,
          envie|idee|idees|pense|penser|veux|veut .. flinguer|foutre en l|balancer|pendre|noyer|tailler,
          envie .. en finir, ai fini avec la vie, en finir|fini avec la|ma|cette|l vie|existence, finir avec tout|moi,
          veux|veut|vais|va|voudrais|vouloir|envie|pense|penser|faut|autant|hate|mieux|prefere|voulais|voulait|veulent|demande .. en finir|finisse,
          en finir $|/, qu on en finisse|finit, meur* $, vivement que je creve|meurs|parte,
          je|j veux|vais creve|crever|mourir, creve|crever tout? seul* .. veux|vais,
          laissez moi mourir|crever|partir
        `),
      // no longer wanting to live
      ...phrases(`
          veux|veut|voudrais|envie|peux|peut|peu|force|gout|raison|raisons|courage|interet|desir|goute|sens .. plus
            .. vivre|exister, plus|pas|aucune|aucun|marre|fatigue*|las|lasse|ras|assez|degoute* ... vivre|exister,
          plus|pas|aucun|perdu|perd|n .. gout .. vie|vivre,
          marre|fatigue*|lasse|bol|assez|raz|degoute* .. la|cette|ma vie,
          la|ma vie ... vaut|sert|interesse|finie|fini|foutue|foutu|sens|insupportable|peine|enfer,
          a quoi|koi bon .. vivre|continuer|rester|lever, a quoi|koi ca sert .. vivre|rester|continuer|exister,
          plus|pas envie .. me? reveiller, plus envie d|de etre la|ici|vivant*, plus envie d|de rien $|/|du,
          plus|jamais .. me reveiller, me reveiller? plus|jamais, m endor* .. toujours|jamais|plus|reveill*,
          dormir .. toujours|jamais me, dormir .. plus .. reveill*, envie que ca|tout s|cesse|arrete,
          que tout|ca s arrete|arreter, que tout finisse|cesse|soit fini
        `),
      // better without me
      ...phrases(`
          mieux|bien|heureux|tranquille* .. sans moi, mieux ... si je|j ... plus la|de,
          mieux ... si je|j ... disparais*|partais|mourais|existais|mort|morte, mieux .. mort|morte|morts,
          si j|je etais|etait|suis|serais plus|pas la|ne|nee|ici|mort*, si j|je etais|etait|suis|serais mort*,
          si je meurs|mourais|mourrais|disparais*|creve, si j|je existais|existait plus|pas, debarrass* de moi,
          serai|serais|suis|serez bientot? plus la|ici|bientot|de ce monde demain|longtemps|pour|bientot,
          je|j serai|serais|serez plus la, mieux ... que? je disparaiss*|disparai*|meur*|creve*,
          plus|pu la force|envie|gout|raison|courage de|d|a vivre|la? vie,
          demain je serai|suis|serais|ne plus|serai,
          poid*|fardeau|boulet .. tout le monde|famille .. mieux|plus|partir, fardeau|poid* pour tout|toute|les,
          personne .. manqu*|regrett*|remarqu*|pleur*|apercev* ... mor*|disparai*|plus la|pars|partais|moi,
          manquer* a|pas personne, regrettera, verrait|verra|ferait .. difference .. plus|disparai*|mor*
        `),
      // means and acts
      ...phrases(`
          je|j|me|veux|vais|veut|va|envie me|m|se
            tuer|tue|pendre|pends|noyer|flinguer|flingue|foutre|bute|buter|balancer|balance|empoisonner|immoler|taillader .. $|/|fois|vie|l|les|la|veine*|dans|par|sous|ce|si|maintenant|demain|plus|en|de,
          je|j|me|m|se suprimer|supprimer $|/|maintenant|demain|si,
          me|m|se ouvrir|trancher|tailler|couper .. veine*|poignet*|gorge,
          me|se|m s? foutre|fout en l, me|se foutre|fous en l air,
          me|m|se|s jet*|balanc*|saut*|lanc*|foutre .. sous|par|du|dans ..
            train|pont|fenetre|balcon|toit|loire|cher|metro|camion|vide|tgv|voiture|toit,
          saut* du|par|dans .. pont|fenetre|toit|balcon|loire|vide, passer sous un|le train,
          me|se|s|m .. pendu|pendue|ouvert .. veine*|corde|ceinture|grange, s est|etait pendu|pendue,
          voulu se|me pendre|jeter|tuer|supprimer|foutre, coup*|ouvr*|taill*|tranch* .. veines, scarifi*,
          se|me coupe|taillade|lacere .. bras|poignet*|cuisse*|jambe*|avant|lame,
          me|se tirer|tire une? balle, autant crever|mourir, pense*|penser a la corde $|/|tous|souvent|chaque,
          corde .. cou|poutre|grange|prete|achet*|prepare*|grenier|garage,
          fusil .. bouche|tempe|grange|sorti|moi|charge*, balle dans la tete|tempe|bouche,
          tous mes|ses|les cachets|medicaments|comprimes|cachetons,
          aval*|pris|prends|prendre|prend|gobe* .. toute|tous|tout|plein|boite|boites|tube|trop|beaucoup ...
            cachets|medicaments|comprimes|somniferes|anxiolytiques|doliprane*|xanax|pilules|lexomil|boite|boites,
          boite|boites|tube|stock .. medicament*|cachet*|comprime*|somnifere*|lexomil|xanax|antidepresseur* ..
            table|devant|avaler|prendre|tout|finir|cote, faire une? betise|connerie .. vie|moi|peur|irreparable,
          faire une? betise|connerie, commettre l irreparable, me|se faire du mal, faire du mal a? moi|soi,
          passer a l acte, mettre|mis|met|mets|mettrai fin .. jours|vie|souffrance*,
          abreger .. souffrance*|vie|jours, otera|oter la vie, quitter|partir .. ce monde,
          partir pour toujours|de? bon, rejoindre .. mari|femme|ciel|mere|pere|fils|fille|haut|epoux|maman,
          rejoindre au|la ciel|haut
        `),
      // farewells
      ...phrases(`
          adieu, adieux,
          lettre|lettres|mot|testament .. mes enfants|famille|proches & fatigue*|pardon|marre|fini|bout|partir,
          derniere lettre|message|fois que, dernieres volontes,
          donne|donner|donnes tout*|mes affaires .. plus|besoin|la ou je vais,
          pardonnez|pardonne moi .. partir|pars|mes enfants|adieu, pardon & je pars|partir|plus la,
          envie|envies|besoin|pense|penser|reve .. sauter|jeter|partir pour|de|loin|toujours, envie .. sauter,
          me|se|m jeter|foutre|lancer|fracasser|encastrer|planter .. contre|sous|dans|du,
          de trop .. terre|monde|ici|vie, achet*|prepar*|pris|prend|prends|sorti|trouve|cherche|attache .. corde,
          plus .. etre .. poids|fardeau|charge|boulet, poids|fardeau|boulet & partir|disparaitre|mourir|debarrass*,
          plus|pas .. force|courage|envie de continuer $|/, laiss* .. mourir|perir|crever,
          je|j .. mourir|crever $|/, je|j veux|voudrais|prefere|vais .. mourir|crever, partir pour de? bon|toujours,
          arret* de vivre, au revoir .. enfants|famille|tous .. mourir|pars|mieux,
          soulag* .. si je|j ... mour*|mort|disparai*|plus, survi* .. sert|quoi|plus|marre,
          plus|pas de? raison .. vivre|lever|rester|continuer,
          force|courage|envie|gout|raison|raisons de vivre|exister & plus|pu|pas|aucune,
          veux|veut|voudrais|envie|peux plus .. etre la|ici|vivant|vivante, si .. je|j suis|serai|etais mort|morte,
          peu|peux importe que je meure|meurs|creve, personne .. manque*|remarque*|pleurera,
          rien a perdre & mourir|partir|finir|mort, rate ma vie & mourir|finir|partir, bord du gouffre,
          pret|prete a mourir|partir|en finir|sauter, couteau|lame|rasoir .. poignet*|veines|bras,
          gaz|voiture|tuyau .. echappement, m endormir pour,
          disparaitre .. terre|definitivement|toujours|cette|jamais,
          me|se tuer|suicider|pendre|flinguer|noyer|supprimer|suprimer|buter,
          seule|unique .. issue|solution|sortie .. mort|mourir, mieux .. sous terre, dans la tombe,
          charge|sorti|pris .. fusil|carabine, fais|fait|faire du mal .. lame|cutter|couteau|bras|rasoir,
          pense|envie|veux|vais|idee|compte|tente* .. avaler|prendre|gober .. @drug|tous|tout|boite,
          attend* .. mort $|/, demain je ne? serai plus, dormir pour ne plus,
          plus rien .. sens|vaut & vivre|vie|mourir, idee|idees|pensee|pensees noir*|suicid*|morbide*,
          a|de|d|pour|veux|vais|va|voudrais|faut|envie me|se
            pendre|noyer|flinguer|tuer|supprimer|suprimer|suicider|buter,
          cachets|medicaments|comprimes|somniferes devant|main|table|prets, plus|pas rien .. retient|retenir,
          rien .. attends|attend .. vie, plus|pu|pas .. de ce monde, sert .. rien .. continuer|vivre,
          au bout du? rouleau & finir|mourir|mort, plus aucun|de|d espoir|issue, ne pas? etre|suis ne|nee,
          j aurais|voudrais .. jamais|pas? .. naitre|ne|nee, jamais du naitre|exister,
          plus la force de vivre|continuer a vivre, vois pas|plus .. autre|d issue|solution .. mour*|que la mort,
          seule|unique solution .. mort|mourir|partir, delivr* .. mort|souffrance*|vie,
          la mort .. soulag*|delivr*|envie|attire|appelle|pense, pense* .. a la mort,
          ecrit|ecrire|dit|disait|dire|repete|repetait ... mourir|disparaitre|finir|mort,
          numero|aide|ligne|parler .. suicide
        `),
    ],
    unless: phrases(`
        pension*|aide*|service*|prime|guichet|bureau* .. disparai*, plan|assurance vie, cout|cher|chere de la vie,
        la vie est|coute trop? chere, va|vas|vont|veut|menace .. @me|@them tuer|buter|crever,
        adieu a|les|aux allocations|aides|droits|vacances|voiture|maison|travail, peur de|d mourir,
        infirm*|ordonnance|traitement|pilulier & medicament*, maison|ferme|chez|logement ... pour mourir,
        droit de mourir, directives anticipees, fin de vie, soins palliatifs, mort naturelle,
        dernieres volontes & notaire|obseque*,
        rejoindre .. mari|femme|mere|pere|fils|fille|epoux .. travail|france|etranger|vacances|regroupement|visa
      `),
  },
];
