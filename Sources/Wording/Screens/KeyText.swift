/// What a key is called in the footer, and what the help says of it.
package struct KeyText: Hashable, Sendable {
  package let label: Sentence
  package let help: Sentence

  init(_ label: Sentence, _ help: Sentence) {
    self.label = label
    self.help = help
  }

  package static let up = KeyText(
    Sentence(fr: "monter", en: "up"), Sentence(fr: "ligne précédente", en: "previous line"))
  package static let down = KeyText(
    Sentence(fr: "descendre", en: "down"), Sentence(fr: "ligne suivante", en: "next line"))
  package static let left = KeyText(
    Sentence(fr: "gauche", en: "left"),
    Sentence(fr: "colonne ou choix précédent", en: "previous column or choice"))
  package static let right = KeyText(
    Sentence(fr: "droite", en: "right"), Sentence(fr: "colonne ou choix suivant", en: "next column or choice")
  )
  package static let pageUp = KeyText(
    Sentence(fr: "page précédente", en: "page up"),
    Sentence(fr: "compétence ou page précédente", en: "previous competence or page"))
  package static let pageDown = KeyText(
    Sentence(fr: "page suivante", en: "page down"),
    Sentence(fr: "compétence ou page suivante", en: "next competence or page"))
  package static let first = KeyText(
    Sentence(fr: "début", en: "start"), Sentence(fr: "tout au début", en: "to the start"))
  package static let last = KeyText(
    Sentence(fr: "fin", en: "end"), Sentence(fr: "tout à la fin", en: "to the end"))
  package static let next = KeyText(
    Sentence(fr: "suivante", en: "next"),
    Sentence(fr: "compétence ou champ suivant", en: "next competence or field"))
  package static let previous = KeyText(
    Sentence(fr: "précédente", en: "previous"),
    Sentence(fr: "compétence ou champ précédent", en: "previous competence or field"))
  package static let digit = KeyText(
    Sentence(fr: "aller à", en: "go to"),
    Sentence(
      fr: "aller à une compétence, puis à un critère, par leurs numéros (ne marque jamais)",
      en: "go to a competence, then to a criterion, by number (never marks)"))
  package static let satisfying = KeyText(
    Sentence(fr: "satisfaisant", en: "satisfying"),
    Sentence(
      fr: "constat satisfaisant, et on reste sur la ligne", en: "mark as satisfying, and stay on the line"))
  package static let insufficient = KeyText(
    Sentence(fr: "insuffisant", en: "insufficient"),
    Sentence(
      fr: "constat insuffisant, et on reste sur la ligne", en: "mark as insufficient, and stay on the line"))
  package static let satisfied = KeyText(
    Sentence(fr: "satisfait", en: "satisfied"),
    Sentence(fr: "critère satisfait ; compétence acquise", en: "criterion satisfied; competence acquired"))
  package static let notSatisfied = KeyText(
    Sentence(fr: "non satisfait", en: "not satisfied"),
    Sentence(
      fr: "critère non satisfait ; compétence non acquise",
      en: "criterion not satisfied; competence not acquired"))
  package static let notObserved = KeyText(
    Sentence(fr: "non observé", en: "not observed"),
    Sentence(
      fr: "critère non observé ; compétence non évaluée",
      en: "criterion not observed; competence not evaluated"))
  package static let toSee = KeyText(
    Sentence(fr: "à voir", en: "to see"),
    Sentence(
      fr: "compétence à voir en entretien complémentaire", en: "competence to be seen in the interview"))
  package static let clear = KeyText(
    Sentence(fr: "effacer", en: "clear"),
    Sentence(fr: "effacer le constat ou l'avis de la ligne", en: "clear the mark or the verdict of the line"))
  package static let note = KeyText(
    Sentence(fr: "note", en: "note"),
    Sentence(
      fr: "note rapide, datée, liée à la ligne ; Haut y revient à la précédente",
      en: "quick note, stamped, tied to the line; Up goes back to the one before"))
  package static let comment = KeyText(
    Sentence(fr: "précisions", en: "comment"),
    Sentence(fr: "écrire les précisions sous le tableau", en: "write the comment under the table"))
  package static let startObservation = KeyText(
    Sentence(fr: "commencer", en: "start"), Sentence(fr: "commencer à observer", en: "start observing"))
  package static let startInterview = KeyText(
    Sentence(fr: "commencer", en: "start"),
    Sentence(fr: "commencer l'entretien complémentaire", en: "start the closing interview"))
  package static let pause = KeyText(
    Sentence(fr: "pause", en: "pause"), Sentence(fr: "mettre en pause, reprendre", en: "pause, resume"))
  package static let describe = KeyText(
    Sentence(fr: "informations", en: "details"),
    Sentence(
      fr: "informations : type, canal, cadre, lieu, présents",
      en: "details: kind, channel, setting, place, who was there"))
  package static let finish = KeyText(
    Sentence(fr: "finir", en: "finish"),
    Sentence(
      fr: "finir ce qui est en cours ; sinon terminer l'étape",
      en: "end what is running; otherwise finish this step"))
  package static let observe = KeyText(
    Sentence(fr: "observer", en: "observe"),
    Sentence(
      fr: "observer, même si quelque chose reste à dire ici",
      en: "observe, even if something is left to be said here"))
  package static let addressed = KeyText(
    Sentence(fr: "abordé", en: "addressed"),
    Sentence(fr: "ce point a été abordé", en: "this item was addressed"))
  package static let setAside = KeyText(
    Sentence(fr: "ne pas aborder (motif)", en: "set aside (reason)"),
    Sentence(fr: "ne pas aborder ce point, avec un motif", en: "set this item aside, with a reason"))
  package static let reopen = KeyText(
    Sentence(fr: "rouvrir", en: "reopen"),
    Sentence(fr: "ce point reste à aborder", en: "this item is open again"))
  package static let modify = KeyText(
    Sentence(fr: "modifier mon avis", en: "change my verdict"),
    Sentence(fr: "modifier mon avis, avec un motif", en: "change my own verdict, with a reason"))
  package static let maintain = KeyText(
    Sentence(fr: "maintenir", en: "maintain"),
    Sentence(
      fr: "maintenir la divergence sur ce critère, avec un motif",
      en: "maintain the divergence on this criterion, with a reason"))
  package static let read = KeyText(
    Sentence(fr: "lire", en: "read"), Sentence(fr: "lire en entier", en: "read in full"))
  package static let decide = KeyText(
    Sentence(fr: "décision", en: "decision"), Sentence(fr: "proposer une décision", en: "propose a decision"))
  package static let accept = KeyText(
    Sentence(fr: "accepter", en: "accept"),
    Sentence(
      fr: "oui : accepter la décision proposée par l'autre",
      en: "yes: accept the decision that the other proposed"))
  package static let sign = KeyText(
    Sentence(fr: "signer", en: "sign"), Sentence(fr: "signer ce qui est affiché", en: "sign what is shown"))
  package static let fillIn = KeyText(
    Sentence(fr: "remplir", en: "fill in"), Sentence(fr: "remplir cette ligne", en: "fill in this line"))
  package static let declare = KeyText(
    Sentence(fr: "déclarer", en: "declare"),
    Sentence(fr: "faire votre déclaration d'impartialité", en: "make your declaration of impartiality"))
  package static let goOn = KeyText(
    Sentence(fr: "continuer", en: "go on"), Sentence(fr: "continuer", en: "go on"))
  package static let choose = KeyText(
    Sentence(fr: "choisir", en: "choose"), Sentence(fr: "choisir cette ligne", en: "choose this line"))
  package static let formNext = KeyText(
    Sentence(fr: "suivant", en: "next"),
    Sentence(fr: "champ suivant ; sur la dernière ligne, valider", en: "next field; on the last line, submit")
  )
  package static let formDone = KeyText(
    Sentence(fr: "valider", en: "submit"), Sentence(fr: "valider toute la page", en: "submit the whole page"))
  package static let open = KeyText(
    Sentence(fr: "ouvrir", en: "open"), Sentence(fr: "ouvrir ce bloc", en: "open this bloc"))
  package static let newDossier = KeyText(
    Sentence(fr: "nouveau dossier", en: "new dossier"),
    Sentence(fr: "nouveau dossier de candidat", en: "new candidate's dossier"))
  package static let newIdentity = KeyText(
    Sentence(fr: "nouvelle personne", en: "new person"),
    Sentence(fr: "enregistrer une personne et créer sa clé", en: "register a person and make a key"))
  package static let switchIdentity = KeyText(
    Sentence(fr: "qui évalue", en: "who evaluates"),
    Sentence(fr: "changer la personne au clavier", en: "change who is at the keyboard"))
  package static let undo = KeyText(
    Sentence(fr: "annuler", en: "undo"),
    Sentence(
      fr: "annuler votre dernière saisie dans cette étape", en: "undo your last change in this stage"))
  package static let redo = KeyText(
    Sentence(fr: "rétablir", en: "redo"),
    Sentence(fr: "rétablir ce qui vient d'être annulé", en: "redo what was just undone"))
  package static let missing = KeyText(
    Sentence(fr: "ce qui manque", en: "what is missing"),
    Sentence(fr: "ce qui manque pour terminer l'étape", en: "what is missing to finish this step"))
  package static let more = KeyText(
    Sentence(fr: "autres actions", en: "more actions"),
    Sentence(
      fr: "autres actions : annuler, absence, dérogation, revenir…",
      en: "more: void, absence, derogation, go back…"))
  package static let otherView = KeyText(
    Sentence(fr: "autre vue", en: "other view"),
    Sentence(
      fr: "tout le bloc d'un coup d'œil, ou un tableau à la fois",
      en: "the whole bloc at a glance, or one table at a time"))
  package static let back = KeyText(
    Sentence(fr: "retour", en: "back"),
    Sentence(fr: "revenir à l'écran précédent", en: "back to the screen before"))
  package static let quit = KeyText(
    Sentence(fr: "quitter", en: "quit"),
    Sentence(fr: "quitter (tout est déjà enregistré)", en: "quit (everything is saved already)"))
  package static let toHome = KeyText(
    Sentence(fr: "accueil", en: "first screen"),
    Sentence(
      fr: "revenir à la liste des dossiers (tout est déjà enregistré)",
      en: "back to the list of dossiers (everything is saved already)"))
  package static let mask = KeyText(
    Sentence(fr: "masquer", en: "mask"),
    Sentence(
      fr: "masquer l'écran ; la même touche, puis Entrée, le montre à nouveau",
      en: "mask the screen; the same key, then Enter, shows it again"))
  package static let saved = KeyText(
    Sentence(fr: "enregistrer", en: "save"),
    Sentence(
      fr: "rien à faire : tout est enregistré à chaque touche", en: "nothing to do: every key is saved"))
  package static let savedAsPage = KeyText(
    Sentence(fr: "enregistrer", en: "save"),
    Sentence(
      fr: "la page entière est enregistrée quand on la valide, pas à chaque touche",
      en: "the whole page is saved when it is submitted, not with each key"))
  package static let help = KeyText(
    Sentence(fr: "aide", en: "help"),
    Sentence(fr: "toutes les touches de cet écran", en: "all keys of this screen"))
}
