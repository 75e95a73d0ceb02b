import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';

const childVictim = 'mon|ma|mes|le|la|les|son|sa|ses|un|une|notre|nos|des|ce|cette|leur|leurs petit? @child';

/** A minor is hurt, left alone, or in the hands of someone who may hurt: said by the child or by an adult. */
export const child: Rule<'child-danger'>[] = [
  {
    key: 'child-danger', // the child speaks
    any: phrases(`
        j|ai|suis .. @minorage ans|an & @hits|@rapes|enferm*|insult*|punit|menac*|touch*|crie|hurle|coups|peur &
          @mumdad|beau|il|elle|frere|oncle|prof*|on|grand|voisin|copain,
        j|ai @minorage ans|an & on|il|elle .. @me .. @hits|touch*|@rapes|enferm*|oblig*|force*,
        mon|ma @mumdad|beau|belle|papa|maman .. me|m|nous @hits|touch*|viol*|enferm*|prive*,
        @mumdad .. me|m .. @hits|@rapes|touch*|enferm*|coups,
        papa|maman|mumdad .. @hits|viol*|enferm* .. papa|maman|frere|soeur|me|moi|nous,
        beau pere|frere .. me|m|nous .. @hits|touch*|@rapes|regard*|caress*|douche,
        mes parents .. @hits|coups|enferm*|tapent|frapp*,
        papa|maman|tonton|papi|beau|oncle .. me|m|nous fait|font mal,
        @mumdad|parents .. me|m|nous laisse|laissent .. seul|seule|seuls|seules ... nuit|nuits|soir|journee|jours|dehors,
        mon|ma|le|grand frere|cousin|oncle|tonton|papi|parrain|grand|entraineur|prof|moniteur .. me|m a?
          touch*|caress*|@rapes, papa|maman|parents ... il|elle|ils me|nous .. @hits|coups,
        ca crie|tape|frappe|hurle|cogne ... ca? & @minorage ans|an,
        parents|mere|pere|ils ... donne|donnent|nourri*|nourrissent pas|rien ... manger,
        peur de|d rentrer & @minorage ans|an,
        peur de|d rentrer chez & college|lycee|parents|pere|mere|papa|maman|ecole,
        peur de|d mon|ma papa|maman|pere|mere|parents|beau|belle,
        photo*|video*|nude* .. nue|nues|nu|intime* & @minorage ans|college|lycee|ado|fille|fils|mineur*,
        marier|mariage|excis* .. force|forc*|pays|vacances & @minorage ans|mineur*|ma? fille|college|lycee,
        excision, excis*
      `),
    unless: ['aide|auxiliaire* a|de domicile|vie', 'j|ai 18|19|2*|3*|4*|5* ans|an', 'fait mal au? coeur'],
  },
  {
    key: 'child-danger', // an adult speaks of a child
    any: phrases(`
        @hits|@rapes|terroris*|martyri* .. ${childVictim}, leve la main sur ${childVictim},
        ${childVictim} .. est|a|ont|ete|sont|fait|font .. @hits|@rapes|touch*|martyris*,
        touch*|caress*|attouch*|embrass* .. ${childVictim},
        ${childVictim} .. dit|raconte*|avoue*|confie* ... touch*|@hits|@rapes|caress*|mal|secret,
        ${childVictim} ... bleus|bleu|marques|marque|coups|traces|brulures|ecchymose*|cocard|hematome*,
        bleus|marques|traces|brulures|hematome* .. sur|a|au .. @child|corps|dos|bras & @child|ecole|classe,
        mal* .. traite*|trait & ${childVictim}, maltrait* & @child, coups .. a|sur|au .. @child,
        enferm*|attach*|prive*|puni*|laisse* .. ${childVictim} ..
          cave|chambre|placard|noir|dehors|manger|journee|balcon|jours|seul|seule|seuls|nuit|attache*,
        laiss* .. seul|seule|seuls|seules .. nuit|journee|maison|soir|appart*|dehors|voiture & @child,
        ${childVictim} .. seul|seule|seuls|seules|livres|livre ...
          nuit|maison|soir|appart*|journee|rue|dehors|surveillance|voiture|eux,
        enfant*|bebe*|petit|petite|gamin*|gosse*|mome* ... pleur*|hurl*|cri* ..
          nuit|jours|heures|tout|sans|voisin*|entends|entend|coups &
          voisin*|entend*|cote|dessus|dessous|peur|immeuble,
        entends|entend* ... enfant*|bebe*|petit|petite|gamin*|gosse*|mome* .. pleur*|hurl*|cri*|taper|frapper,
        rend|ramene|rentre|revient|reviennent|recupere* .. ${childVictim} ..
          sale*|affame*|bleus|maigre*|faim|coups|marques|terrorise*|peur,
        sale*|affame*|maigre*|neglige*|delaisse*|abandonne* & ${childVictim} ..
          voisin*|ex|ecole|peur|mere|pere|seul*|sale*|affame*|neglige*|delaisse*,
        boit|bu|bourre|ivre|soul|drogue*|defonce|saoul|fume ... quand|pendant|alors|devant|avec|conduit ..
          garde|enfants|petits|gosses|fils|fille|petite|bebe, secoue* .. bebe*|nourrisson|petit|fils|fille,
        peur|envie|failli|faillit|vais|risque ... faire|fasse .. mal ..
          bebe*|enfant*|fils|fille|petit|petite|gosse*|lui,
        craque*|peux plus|perds|nerfs .. peur de|d .. taper|frapper|secouer|mal|jeter,
        envie|failli|peur|vais .. taper|frapper|secouer|jeter|passer|etrangler|etouffer ..
          bebe*|enfant*|fils|fille|petit|petite|gosse*|mes,
        j|ai .. gifl*|frapp*|tape|secoue|battu .. ${childVictim},
        @hits|@rapes|touch*|attouch*|tripot* & @child &
          papa|maman|pere|mere|parents|oncle|beau|belle|tonton|nounou|nourrice|frere|cousin|grand|ex|voisin|voisine|voisins|instit*|prof|entraineur|moniteur|educateur|mari|compagnon|copain,
        mon|ma frere|soeur|cousin|cousine|neveu|niece .. @minorage ans|an &
          @hits|@rapes|enferm*|touch*|manger|seul|seule|bleus|coups,
        enfant*|bebe*|petit|petite|petits|fils|fille ... sans manger|surveillance|soins,
        cogn*|cogne .. lui|le|la|l|sur .. enfant*|petit|petite|gosse*|gamin*,
        enfant*|petit|petite|gosse*|gamin* .. d|de|du a? cote|dessus|dessous|voisin* ...
          peur|pleur*|cri*|coups|cogn*|tap*|frapp*|seul*|sale*|maigre*,
        pere|mere|papa|maman|parents .. violent|violente|violents|alcoolique|boit|soul & j|ai @minorage ans|an,
        @child & bleus|coups|hematome*|ecchymose* &
          couvert*|plein|partout|corps|dos|bras|mange*|peur|pere|mere|parents|voisin*|ecole,
        beau|pere|oncle|frere|cousin|papa|tonton|papi .. vient|entre|rentre|monte|regarde|dort ..
          lit|chambre|douche|bain .. nuit|moi|nue|dort|avec,
        @child .. mange* pas|plus|jamais & voisin*|bleus|sale*|parents|coups|maigre*,
        @child .. terrorise*|peur .. pere|mere|beau|papa|maman|parents|lui|oncle,
        @child & failli|peur|envie|vais|pourrais .. secouer|taper|frapper|jeter|etrangler,
        @child .. traine*|erre*|dehors|dort|dorment|joue* .. seul|seule|seuls .. rue|soir|nuit|dehors|tard,
        entend* .. crier|hurler|pleurer|taper|cris|hurlements & @child,
        beau|pere|oncle|frere|tonton|papi|cousin|papa .. me|m fait|fais des|quelque choses|chose|truc|trucs,
        nounou|nourrice|assistante|instit*|maitresse|maitre|prof|animateur*|moniteur*|educateur*|creche|baby ..
          @hits|secou*|enferm*|touch*|brutal* & @child,
        enfance|enfant*|mineur*|bebe|ado|adolescent* .. en|est? danger|maltraite*|battu*|martyr*,
        signaler|signalement|information preoccupante ... enfant*|mineur*|bebe|eleve|gamin|ado|petit|petite,
        bebe*|enfant*|petit|petite|gosse*|gamin* .. laisse* .. seul|seule|seuls|seules, inceste, pedophil*, pedo, pedocriminel*, prostitu* & fille|mineure|ado|fils|college|@minorage,
        petite|petit|fille|fils|enfant|enfants .. revient|reviennent|rentre|rentrent ...
          marques|bleus|traces|brulures|coups,
        frere|soeur|cousin|cousine ... fugu*, @child ... dehors seul|seule|seuls,
        homme|inconnu|adulte|type .. envoie|demande .. photo*|video* .. ma|mon|fille|fils,
        @child .. enferm*|attache* ... cave|placard|noir|balcon|garage|niche,
        enfants|petits|gosses|gamins|bebe|petite|petit|fils|fille ... seul|seule|seuls|seules ..
          toute|toutes|la|les nuit|nuits|journee|soirs,
        @child .. dit|raconte*|avoue*|confie* ... oncle|pere|grand|papi|frere|voisin|beau|prof|copain ..
          touch*|caress*|@hits|@rapes,
        fils|fille|ado|enfant|petit|petite ... disparu*|fugu*|rentre|rentree|introuvable &
          depuis|hier|nuit|soir|heures|fugu*|disparu*|police, mon|ma|mes|sa|notre|un|une @child .. fugu*,
        fugu* .. fille|fils|ado|enfant, enlev* .. mon|ma|mes|notre|nos enfants|fils|fille|bebe|petit,
        inconnu|adulte|homme|vieux|monsieur ... ma|mon|fille|fils|enfants|ado|mineure|petite ...
          message*|internet|photo*|snap*|instagram|rencontrer|bonbon*|monter|sortie,
        @child .. mange* pas|plus|jamais .. chez|parents|mere|pere|faim & voisin*|ecole|eleve,
        temoin|temoins|assist*|voient|voit|devant & @child & @hits|violen*|coups
      `),
    unless: phrases(`
        des|les|trois|deux|plusieurs garcons|ados|gamins|eleves|mineurs .. me|m .. @hits,
        mari|ex|il|conjoint|compagnon me|m|nous a? frappe|frappait|tape|bat|cogne|gifle|insulte devant,
        devenir|formation|metier|agrement, disparu* .. depuis .. ans|compte|dossier,
        caf|ecole|cantine|france ... maltrait*, frapp*|batt*|bat|tape .. sa|son femme|copine|compagne|copain|mari,
        me|m|nous .. frapp*|bat|tape|cogne|gifle ... devant,
        ado|fils|fille|enfant .. frapp*|tap*|mord .. autres|camarades|maitresse|copains|ecole,
        tap* .. porte|ordinateur|clavier, @partner|il|elle me|m|nous .. @hits,
        divorc*|ecole|college|classe & harcel*|insult*, fils|fille|ado ... me|m|nous @hits,
        fille|fils|ado ... frappe|tape|mord .. autres|camarades|copains|copines|soeur|frere
      `),
  },
];
