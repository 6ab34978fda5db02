/// The words that codes are made of.
enum GridCodeWords {
  /// 512 of them, sorted; no two begin with the same four letters.
  static let all: [String] = text.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let text = """
    accord acier agenda agneau aiguille album algue allumette amande ananas ancre anneau antenne
    apiculteur aquarium araignee arbre ardoise argile arrosoir artichaut automne avion avril azur
    bagage baguette baignoire balai baleine bambou banane banquette barque bassin bateau baume
    berger beurre biche billet biscuit bison bonbon bordure bouchon bouton branche brebis brioche
    brique bronze brosse bulle cabinet cacao cadeau cahier calme camion canard cannelle canyon
    carton cascade casque castor cave celeri cendre cercle cerf cerise chant charbon chat chene
    chiffre chocolat chorale cigale cigogne ciment cirque ciseau citron classe clavier client cloche
    clou cobalt coiffe colombe compas copain coquille corail corbeau corde cornet costume coton
    couleur coussin crabe cresson cristal crocus cuillere cuisine cuivre culture cypres danse desert
    dessin diamant digue dinde docteur domino dragon drapeau echarpe eclair ecluse ecorce ecran
    ecrin ecume email enfant enveloppe epaule epice epingle equipe erable escalier essence etagere
    etoile etude eventail exemple fable facade famille fanfare farine faucon fauteuil fenetre
    feuille fiacre figue filet flamme fleur flocon flute fontaine foret forge fougere foulard fourmi
    framboise frene fromage fruit fumee funambule fusain galet galop gant garage gardien gateau
    gazelle genou gilet girafe glace gland gomme gorge gourde gouttiere graine grange gravier grelot
    grenier guepard guide guitare habit hamac hameau hangar harpe herisson hetre hirondelle histoire
    hiver homard horloge hotel houle hublot huitre humus iceberg idee igloo indigo inviter iris
    ivoire jacinthe jaguar jambon jardin jasmin jeton journal juillet jumelle kangourou karate kayak
    kimono lagune laine lampe lande lanterne lendemain lentille lezard liane lierre lievre lilas
    limonade linge lion litre livre logis loir losange loupe lucarne luge lustre lynx magie maison
    malle mammouth manchot mandarine manege mangue manteau marbre marche mare marguerite marin
    marron marteau matin meche medaille menhir menthe merle mesange metal metro meuble miette mille
    mimosa mineral minute miroir moisson molaire monde monnaie morceau moteur mouche moulin mousse
    muguet muraille musique myrtille nacelle nappe nature navet navire nenuphar nichoir noisette
    nordique nougat nuage numero nylon octobre ombre onde orage orange orchidee ortie osier otarie
    ouragan ourson outil ovale pagode paille palais palmier panda panier panneau papaye papillon
    parc parquet pastel patio pave peche peigne pelican pendule pensee persil photo piano pigeon
    pilote pinceau pingouin pinson pirogue plage plaine planete plateau poire poisson poivre pomme
    porche porte potage poulain pousse prune python quatre rabot racine radeau raisin rame rampe
    ranch raquette rateau ravin rayon recolte refuge regard regle reine renard requin reseau ressort
    rhubarbe riviere robe robinet rocher roman ronce rosee rossignol rouge ruban rubis ruelle rugby
    ruisseau sabot safran saison salade samedi sandale sanglier sardine savane savon scarabee scie
    seau sejour semelle sentier serpent sifflet signal silence silo sirene sirop soeur soie sommet
    sonate sorbier souris station sucre sueur sureau surprise symbole table tabouret talus tamis
    tapis tarte tasse taupe tempete tennis terrasse tete theatre theiere thym tigre tilleul timbre
    tisane tissu toboggan tomate tortue toucan toupie tour tramway tresor triangle tribu tricot
    trombone tronc trousse truffe truite tunnel usine utile vague vaisseau valise vallee vapeur
    veilleuse velo vendange verger viaduc vigne village violette virage voile voisin volcan volet
    voyage wagon yaourt yoga yourte zenith zeste zigzag zone
    """
}
