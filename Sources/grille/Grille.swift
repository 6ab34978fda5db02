@main struct Grille { static func main() {} }
