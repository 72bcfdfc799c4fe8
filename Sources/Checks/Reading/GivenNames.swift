/// Given names that are usual in Sweden: the most common first names of women and of men in SCB's Namnstatistik, of all
/// ages together and of those born since 1970, and the most common ones among people born abroad. A name that is also an
/// ordinary word counts only where a word would have no capital letter.
enum GivenNames {
  /// Whether a word is a usual given name, also in the genitive and in a double name: `Anna`, `Annas`, `Anna-Karin`.
  static func contains(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-")
    return parts.contains { part in
      let name = part.lowercased()
      return names.contains(name) || name.hasSuffix("s") && names.contains(String(name.dropLast()))
    }
  }

  /// Whether a name may be an ordinary word that begins a sentence: `Hans`, `Per`, `Maj`.
  static func isAlsoAWord(_ word: Substring) -> Bool { words.contains(word.lowercased()) }

  private static let words: Set<String> = [
    "hans", "per", "maj", "liv", "sten", "dag", "my", "bo", "love", "tim", "stig", "vera", "ester", "björn", "ulf",
    "max", "kaj", "alma", "siv", "tore", "nils", "roland", "elin", "rut", "saga", "eva",
    "jan", "mira", "nova", "ella", "moa",
  ]

  private static let names: Set<String> = Set(women + men)

  private static let women = [
    "maria", "anna", "margareta", "elisabeth", "elisabet", "eva", "kristina", "christina", "birgitta", "karin", "elsa",
    "ingrid", "marie", "linnéa", "sofia", "sophia", "marianne", "lena", "sara", "sarah", "kerstin", "helena", "emma",
    "johanna", "katarina", "catarina", "katharina", "inger", "viktoria", "victoria", "cecilia", "susanne", "susanna",
    "monica", "monika", "therese", "jenny", "hanna", "hannah", "elin", "anita", "carina", "karina", "ulla", "louise",
    "lovisa", "irene", "ida", "linda", "gunilla", "helen", "helene", "malin", "viola", "matilda", "mathilda", "annika",
    "ulrika", "josefin", "josefine", "jessica", "barbro", "astrid", "julia", "alice", "caroline", "karolina", "camilla",
    "siv", "britt", "åsa", "åse", "agneta", "anneli", "annelie", "madeleine", "lisa", "amanda", "pia", "sandra",
    "emelie",
    "emilie", "amelie", "gun", "petra", "ann", "charlotte", "charlotta", "yvonne", "maja", "maj", "ebba", "wilma",
    "vilma", "klara", "clara", "alva", "ellen", "nathalie", "natalie", "rebecka", "rebecca", "pernilla", "mona",
    "erika",
    "frida", "ella", "agnes", "moa", "felicia", "sanna", "tove", "olivia", "isabelle", "isabella", "nina", "angelica",
    "angelika", "gunnel", "fatima", "aisha", "amina", "maryam", "mariam", "leila", "layla", "zahra", "zeinab", "zainab",
    "hawa", "khadija", "noor", "nour", "rania", "samira", "yasmin", "jasmin", "natalia", "olga", "svetlana", "ewa",
    "agnieszka", "katarzyna", "malgorzata", "mehwish", "shirin", "parisa", "azadeh", "jelena", "mirjana", "amira",
    "ayan", "halima", "hodan", "saga", "vera", "liv", "my", "ester", "esther", "alma", "nova", "mira", "rut", "ruth",
  ]

  private static let men = [
    "erik", "eric", "lars", "karl", "carl", "anders", "johan", "per", "nils", "jan", "mikael", "michael", "lennart",
    "olof", "olov", "hans", "gunnar", "fredrik", "peter", "petter", "sven", "bengt", "bo", "daniel", "gustav", "gustaf",
    "andreas", "göran", "åke", "magnus", "martin", "stefan", "alexander", "john", "leif", "mats", "thomas", "tomas",
    "björn", "henrik", "jonas", "bertil", "ulf", "arne", "axel", "christer", "krister", "robert", "david", "emil",
    "stig", "mattias", "matthias", "ingvar", "patrik", "patrick", "kjell", "håkan", "rolf", "viktor", "victor",
    "rickard", "richard", "niklas", "niclas", "oskar", "oscar", "joakim", "christian", "kristian", "william", "filip",
    "philip", "kent", "simon", "anton", "tommy", "rikard", "roger", "sebastian", "marcus", "markus", "jakob", "jacob",
    "claes", "klas", "hugo", "elias", "adam", "jonathan", "kenneth", "tobias", "jörgen", "linus", "lucas", "lukas",
    "rasmus", "robin", "jimmy", "johnny", "conny", "ronny", "isak", "albin", "oliver", "ludvig", "ludwig", "dennis",
    "pontus", "jesper", "jens", "kevin", "samuel", "benjamin", "gabriel", "joel", "viggo", "nicklas", "sten", "dag",
    "kalle", "lasse", "pelle", "nisse", "ali", "ahmed", "ahmad", "mohammed", "mohamed", "mohammad", "muhammad", "omar",
    "hassan", "hussein", "hossein", "mahmoud", "mustafa", "ibrahim", "abdi", "abdullah", "yusuf", "youssef", "khaled",
    "khalid", "amir", "reza", "mehdi", "hamid", "farid", "bilal", "samir", "tarek", "karim", "nikola", "milan", "goran",
    "zoran", "dejan", "piotr", "andrzej", "krzysztof", "tomasz", "dmitri", "sergej", "ivan", "tim", "love", "max",
    "kaj",
    "tore", "roland", "edvin", "elliot", "melker", "alfred", "arvid", "vincent", "charlie", "leo", "liam", "noah",
    "theo",
  ]
}
