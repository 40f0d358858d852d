// The words that say what follows them in a line.

/// What stands behind a label.
enum IdentityLabel: Hashable {
  /// The patient's name, and often more.
  case patient
  /// What the letter is about: the patient, or anything else.
  case subject
  /// The whole name, or the family name.
  case name
  /// The given name.
  case givenName
  /// The date of birth.
  case birth
  /// The sex.
  case sex
  /// The national number.
  case nationalNumber
  /// A doctor, an addressee, a relative: not the patient.
  case otherPerson
}

extension IdentityLabel {
  /// The label that the words begin with, and how many words it has; the longest counts.
  static func label(
    in words: ArraySlice<IdentityWord>
  ) -> (label: IdentityLabel, length: Int)? {
    guard let first = words.first, let entries = labels[first.folded] else { return nil }
    var found: (label: IdentityLabel, length: Int)?
    for entry in entries where entry.words.count > found?.length ?? 0 {
      guard words.prefix(entry.words.count).map(\.folded) == entry.words else { continue }
      found = (entry.label, entry.words.count)
    }
    return found
  }

  /// The labels by their first word.
  private static let labels: [String: [(words: [String], label: IdentityLabel)]] = {
    let lists: [(IdentityLabel, String)] = [
      (
        .patient,
        "patient;patiente;patientin;patient(in);patient/in;patient/patientin;doente;utente"
      ),
      (.subject, "concerne;betrifft;betreff;betr.;betrefft;objet;assunto;subject;re"),
      (
        .name,
        "nom;name;numm;nome;nom et prenom;nom , prenom;nom - prenom;name , vorname;nachname;"
          + "name und vorname;familienname;nom de famille;surname;last name;family name;apelido"
      ),
      (.givenName, "prenom;prenoms;prenom(s);vorname;vornamen;virnumm;first name;given name"),
      (
        .birth,
        "ne le;nee le;ne(e) le;ne/nee le;ne / nee le;date de naissance;ddn;geb.;geb;geb. am;"
          + "geboren am;geboren;geburtsdatum;*;gebuer den;gebuer de;gebuer de(n);gebuertsdatum;"
          + "born;born on;date of birth;dob;d.o.b.;birth date;birthdate;nascido a;nascida a;"
          + "nascido(a) a;nascido em;nascida em;data de nascimento"
      ),
      (.sex, "sexe;sex;geschlecht;sexo;geschlecht;gender"),
      (
        .nationalNumber,
        "matricule;matrikel;matricula;matricule nationale;matrikelnummer;"
          + "national id;numero de matricule;no matricule;matricule no"
      ),
      (
        .otherPerson,
        "dr;dr.;dre;drs;dra.;prof;prof.;pr;pr.;docteur;doctor;doktor;dokter;medecin;arzt;arztin;"
          + "hausarzt;hausarztin;physician;gp;medico;medica;einsender;zuweiser;zuweisender;"
          + "uberweiser;empfanger;destinataire;destinataires;destinatario;adressat;addressee;"
          + "prescripteur;expediteur;absender;copie;copies;kopie;copy;cc;referring;referrer;"
          + "signataire;radiologue;radiologe;radiologin;mutter;vater;mere;pere;mother;father;"
          + "mae;pai;kontakt;contact"
      ),
    ]
    var labels: [String: [(words: [String], label: IdentityLabel)]] = [:]
    for (label, list) in lists {
      for key in list.split(separator: ";") {
        let words = key.split(separator: " ").map { String($0) }
        labels[words[0], default: []].append((words, label))
      }
    }
    return labels
  }()
}
