/// What the linear mode says around the texts of the screens: short, the important word first, no signs.
package enum LinearText {
  package static let noEditor = Sentence(
    fr: "L'éditeur ne s'ouvre pas dans le mode linéaire : écrivez le texte ici, ligne par ligne.",
    en: "The editor does not open in the linear mode: write the text here, line by line.")

  package static let welcome = Sentence(
    fr: "grille, mode ligne. « aide » dit ce qui peut se dire ici.",
    en: "grille, line by line. \"help\" says what can be said here.")
  /// What leaves a question.
  package static let cancelWord = Sentence(fr: "annuler", en: "cancel")
  package static let saved = Sentence(fr: "Enregistré.", en: "Saved.")
  package static let savedAlready = Sentence(
    fr: "Tout est déjà enregistré, à chaque réponse.", en: "Everything is saved already, with each answer.")
  package static let goodbye = Sentence(
    fr: "Fin. Tout ce qui a été confirmé est enregistré.", en: "End. Everything that was confirmed is saved.")
  package static let whatNow = Sentence(fr: "que faire ?", en: "what now?")
  package static let whichVerdict = Sentence(fr: "votre avis ?", en: "your verdict?")
  package static let masked = Sentence(
    fr: "Masqué. Une ligne vide montre à nouveau.", en: "Masked. An empty line shows again.")
  package static let notApplied = Sentence(
    fr: "Abandonné. Rien n'a été enregistré.", en: "Dropped. Nothing was saved.")
  package static let nothingToRepeat = Sentence(fr: "Rien à lire ici.", en: "Nothing to read here.")
  package static let lineTooLong = Sentence(
    fr: "Ligne trop longue : rien n'en a été pris. Donnez-la en plusieurs lignes.",
    en: "Line too long: nothing of it was taken. Give it in several lines.")

  package static func unknown(_ said: String, nearest: String?) -> Sentence {
    guard let nearest else {
      return Sentence(
        fr: "« \(said) » : inconnu ici. « aide » dit ce qui peut se dire.",
        en: "\"\(said)\": unknown here. \"help\" says what can be said.")
    }
    return Sentence(
      fr: "« \(said) » : inconnu ici. Vouliez-vous dire « \(nearest) » ?",
      en: "\"\(said)\": unknown here. Did you mean \"\(nearest)\"?")
  }

  package static func ambiguous(_ said: String, _ choices: [String]) -> Sentence {
    Sentence(
      fr: "« \(said) » : plusieurs sens. Dites \(choices.map { Sentence(same: "« \($0) »") }.any).",
      en: "\"\(said)\": several meanings. Say \(choices.map { Sentence(same: "\"\($0)\"") }.any).")
  }

  package static func noSuchNumber(_ number: String, upTo last: Int) -> Sentence {
    guard last > 0 else {
      return Sentence(fr: "\(number) : rien de ce numéro ici.", en: "\(number): nothing of that number here.")
    }
    return Sentence(
      fr: "\(number) : rien de ce numéro ici. De 1 à \(last).",
      en: "\(number): nothing of that number here. From 1 to \(last).")
  }

  package static func notInList(_ said: String, upTo last: Int) -> Sentence {
    Sentence(
      fr: "« \(said) » : pas dans la liste. Dites un numéro de 1 à \(last), ou le mot.",
      en: "\"\(said)\": not in the list. Say a number from 1 to \(last), or the word.")
  }

  package static func noSuchPlace(_ said: String) -> Sentence {
    Sentence(fr: "\(said) : pas dans ce bloc.", en: "\(said): not in this bloc.")
  }

  package static func offHere(_ label: Sentence, _ why: Sentence) -> Sentence {
    Sentence(fr: "\(label), sans effet ici : \(why)", en: "\(label), off here: \(why)")
  }

  package static func whichCriterion(_ competence: String) -> Sentence {
    Sentence(
      fr: "\(competence) est une compétence : dites son critère, par exemple \(competence).1.",
      en: "\(competence) is a competence: say its criterion, for example \(competence).1.")
  }

  package static let nothingToCancel = Sentence(
    fr: "Rien à annuler ici : aucune question n'est ouverte.",
    en: "Nothing to cancel here: no question is open.")
  package static let noBlocHere = Sentence(
    fr: "Ouvrez d'abord un dossier, et terminez la question ouverte.",
    en: "Open a dossier first, and end the question that is open.")
  package static let walkInGrids = Sentence(
    fr: "On parcourt une grille : pendant l'observation et la saisie des grilles.",
    en: "One goes through a grid: while observing and while filling in the grids.")

  // Lists and pages

  package static func linesOf(_ first: Int, _ last: Int, of all: Int) -> Sentence {
    last < all
      ? Sentence(
        fr: "Lignes \(first) à \(last) sur \(all), « suite » pour les autres.",
        en: "Lines \(first) to \(last) of \(all), \"more\" for the others.")
      : Sentence(
        fr: "Lignes \(first) à \(last) sur \(all).", en: "Lines \(first) to \(last) of \(all).")
  }
  /// Of a list with a line for each candidate.
  package static let blocOfLine = Sentence(
    fr: "Pour un autre bloc, le numéro de la ligne et celui du bloc : « lire 4.2 ».",
    en: "For another bloc, the number of the line and that of the bloc: \"read 4.2\".")
  package static func listIsOver(_ all: Int) -> Sentence {
    Sentence(
      fr: "Toutes les \(all) lignes sont dites ; « liste » les redit.",
      en: "All \(all) lines are told; \"list\" tells them again.")
  }

  package static func whichOf(_ last: Int) -> Sentence {
    last == 1
      ? Sentence(fr: "Votre choix, 1 ou annuler ?", en: "Your choice, 1 or cancel?")
      : Sentence(fr: "Votre choix, 1 à \(last), ou annuler ?", en: "Your choice, 1 to \(last), or cancel?")
  }

  package static func whichPoint(_ last: Int) -> Sentence {
    last == 1
      ? Sentence(fr: "Le régler, 1, ou retour ?", en: "Settle it, 1, or back?")
      : Sentence(fr: "Lequel régler, 1 à \(last), ou retour ?", en: "Which to settle, 1 to \(last), or back?")
  }

  package static func pageOf(_ number: Int, _ count: Int) -> Sentence {
    Sentence(
      fr: "Partie \(number) sur \(count) : suite, tout, ou retour ?",
      en: "Part \(number) of \(count): more, all, or back?")
  }

  package static let pagesEnd = Sentence(fr: "Fin : retour, ou début ?", en: "End: back, or start?")
  package static let signEnd = Sentence(
    fr: "Fin du document : signer, ou début ?", en: "End of the document: sign, or start?")

  package static func readFirst(_ left: Int) -> Sentence {
    Sentence(
      fr: "Écoutez d'abord jusqu'à la fin : encore \(left, "partie", "parties"). Dites suite, ou tout.",
      en: "Hear it to its end first: \(left, "part", "parts") left. Say more, or all.")
  }

  // Forms and texts

  package static func questionOf(_ label: Sentence, _ number: Int, _ count: Int) -> Sentence {
    count == 1
      ? Sentence(fr: "\(label) ?", en: "\(label)?")
      : Sentence(fr: "\(label), \(number) sur \(count) ?", en: "\(label), \(number) of \(count)?")
  }

  package static func now(_ value: String) -> Sentence {
    Sentence(
      fr: "Maintenant : \(value). « garder » le laisse.", en: "Now: \(value). \"keep\" leaves it.")
  }

  package static let noSign = Sentence(fr: "personne", en: "nobody")

  package static func value(_ label: Sentence, _ value: String) -> Sentence {
    Sentence(fr: "\(label) : \(value)", en: "\(label): \(value)")
  }

  package static let emptyValue = Sentence(fr: "vide", en: "empty")
  package static let hiddenValue = Sentence(fr: "donnée", en: "given")

  package static func send(_ label: Sentence) -> Sentence {
    Sentence(
      fr: "\(label) : oui, liste, un numéro à changer, ou annuler ?",
      en: "\(label): yes, list, a number to change, or cancel?")
  }

  package static let textHint = Sentence(
    fr: "Écrivez le texte. Une ligne avec un seul point le termine.",
    en: "Write the text. A line with a single full stop ends it.")
  package static let noteHint = Sentence(
    fr: "Écrivez la note. Une ligne avec un seul point la termine ; le point seul la laisse à préciser.",
    en:
      "Write the note. A line with a single full stop ends it; the full stop alone leaves it to be filled in."
  )
  package static let textQuestion = Sentence(fr: "Texte ?", en: "Text?")
  package static let nextLine = Sentence(fr: "Suite, ou un point ?", en: "More, or a full stop?")
  package static let textHow = Sentence(
    fr: "1 ajouter, 2 remplacer, 3 effacer, ou 4 laisser ?",
    en: "1 add, 2 replace, 3 erase, or 4 leave?")
  package static let textEnd = Sentence(fr: "Fin du texte.", en: "End of the text.")

  package static let alreadyWritten = Sentence(fr: "Déjà écrit : ", en: "Written so far: ")

  package static func yesOrNo(_ now: String) -> Sentence {
    Sentence(fr: "Oui ou non. Maintenant : \(now).", en: "Yes or no. Now: \(now).")
  }

  package static let yesOrNoOnly = Sentence(fr: "Répondez oui ou non.", en: "Answer yes or no.")

  // Phases

  package static let pagesBack = Sentence(fr: "Retour ?", en: "Back?")
  package static let acceptEnd = Sentence(
    fr: "Fin : continuer pour accepter, ou retour ?", en: "End: continue to accept, or back?")
  package static let sealedEnd = Sentence(
    fr: "Fin : lire, actions, ou retour ?", en: "End: read, actions, or back?")
  package static let interruptedQuestion = Sentence(fr: "Actions, ou retour ?", en: "Actions, or back?")
  package static let readAllFirst = Sentence(
    fr: "Voici tout ce que vous allez signer.", en: "This is all that you are about to sign.")

  package static let whichDossier = Sentence(
    fr: "Quel dossier, ou nouveau dossier ?", en: "Which dossier, or new dossier?")
  package static let noDossier = Sentence(
    fr: "Aucun dossier. Dites « nouveau dossier ».", en: "No dossier yet. Say \"new dossier\".")
  package static let nobody = Sentence(
    fr: "Dites d'abord qui évalue : « qui évalue ».", en: "First say who evaluates: \"who evaluates\".")
  package static let home = Sentence(fr: "Accueil", en: "Home")
  package static let whoEvaluates = Sentence(
    fr: "Qui évalue, ou nouvelle personne ?", en: "Who evaluates, or new person?")
  package static let nobodyHere = Sentence(
    fr: "Personne n'est encore enregistré ici. Dites « nouvelle personne ».",
    en: "Nobody is registered here yet. Say \"new person\".")
  package static let atKeyboard = Sentence(fr: "au clavier", en: "at the keyboard")
  package static let done = Sentence(fr: "fait", en: "done")
  package static let toDo = Sentence(fr: "à faire", en: "to do")
  package static let optional = Sentence(fr: "facultatif", en: "optional")
  package static let running = Sentence(fr: "en cours", en: "running")
  package static let here = Sentence(fr: "ici", en: "here")
  package static let noMark = Sentence(fr: "sans constat", en: "no mark")

  package static let maintained = Sentence(fr: "maintenue", en: "maintained")
  package static let written = Sentence(fr: "rédigées", en: "written")

  package static func commonComment(_ competence: Sentence) -> Sentence {
    Sentence(fr: "Précisions communes, \(competence)", en: "Common comment, \(competence)")
  }

  package static func toFillIn(_ last: Int) -> Sentence {
    Sentence(fr: "Que remplir, 1 à \(last) ?", en: "What to fill in, 1 to \(last)?")
  }

  package static let declareNow = Sentence(
    fr: "Le déclarez-vous, oui ou non ?", en: "Do you declare it, yes or no?")
  package static let notDeclared = Sentence(fr: "Rien n'est déclaré.", en: "Nothing is declared.")
  package static let goOn = Sentence(fr: "Continuer, ou retour ?", en: "Go on, or back?")

  package static func lineOf(_ number: Int, _ count: Int, _ text: Sentence) -> Sentence {
    Sentence(
      fr: "\(number) sur \(count), \(text) : que faire ?", en: "\(number) of \(count), \(text): what now?")
  }

  package static func walkMark(_ item: Sentence) -> Sentence {
    Sentence(
      fr: "\(item) : satisfaisant, insuffisant, passer, ou stop ?",
      en: "\(item): satisfying, insufficient, skip, or stop?")
  }

  package static func walkVerdict(_ item: Sentence) -> Sentence {
    Sentence(
      fr: "\(item) : oui, non, non observé, passer, ou stop ?",
      en: "\(item): yes, no, not observed, skip, or stop?")
  }

  package static let walkEnds = Sentence(fr: "Fin de la grille.", en: "End of the grid.")
  package static let walkStops = Sentence(fr: "Parcours arrêté.", en: "Going through stopped.")

  // Help

  package static let helpHere = Sentence(fr: "Ici :", en: "Here:")
  package static let helpOff = Sentence(fr: "Sans effet maintenant :", en: "Off now:")
  package static let helpEverywhere = Sentence(
    fr: "Partout : aide, où, répéter, liste, texte, heure, bloc et son numéro, annuler, retour, quitter.",
    en: "Everywhere: help, where, repeat, list, text, time, bloc and its number, cancel, back, quit.")
  package static let helpNumbers = Sentence(
    fr: "Un numéro choisit. 2.3 est le critère 3 de la compétence 2. Les mots peuvent s'abréger.",
    en: "A number chooses. 2.3 is criterion 3 of competence 2. Words may be shortened.")
  package static let helpGrid = Sentence(
    fr:
      "Par exemple : satisfaisant 2.3, ou 2.3 insuffisant, ou note 2.3 puis le texte. « parcourir » pose les critères un par un.",
    en:
      "For example: satisfying 2.3, or 2.3 insufficient, or note 2.3 and the text. \"go through\" asks one criterion after the other."
  )
  package static let helpForm = Sentence(
    fr:
      "Répondez, ou dites garder, vide, retour (question précédente), liste, valider, annuler. « texte » devant une réponse la prend telle quelle.",
    en:
      "Answer, or say keep, empty, back (previous question), list, submit, cancel. \"text\" before an answer takes it as it is."
  )
  package static let helpAnswer = Sentence(
    fr: "Répondez, ou dites annuler. « texte » devant une réponse la prend telle quelle.",
    en: "Answer, or say cancel. \"text\" before an answer takes it as it is.")
  package static let helpPages = Sentence(
    fr:
      "Suite lit la partie suivante, tout lit jusqu'à la fin, un numéro va à cette partie, début recommence.",
    en: "More reads the next part, all reads to the end, a number goes to that part, start begins again.")

}
