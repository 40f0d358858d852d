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
  /// The date of birth, or the family name at birth: `geb.`, `née`.
  case birthOrName
  /// Another family name: the one at birth, or by marriage.
  case otherFamily
  /// The sex.
  case sex
  /// The national number.
  case nationalNumber
  /// The number of an insurance or register, which can be the national number.
  case insuranceNumber
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

  /// The words that labels begin with.
  static var firstWords: Dictionary<String, [(words: [String], label: IdentityLabel)]>.Keys {
    labels.keys
  }

  /// The labels by their first word.
  private static let labels: [String: [(words: [String], label: IdentityLabel)]] = {
    let lists: [(IdentityLabel, String)] = [
      (
        .patient,
        "patient;patiente;patientin;patient(in);patient/in;patient/patientin;doente;utente;"
          + "paciente;nom du patient;nom de la patiente;patientenname;patient name;name of patient;"
          + "nome do doente;nome do paciente;numm vum patient"
      ),
      (.subject, "concerne;betrifft;betreff;betr.;betrefft;objet;assunto;subject;re"),
      (
        .name,
        "nom;name;numm;nome;nom et prenom;nom , prenom;nom - prenom;name , vorname;nachname;"
          + "name und vorname;familienname;nom de famille;surname;last name;family name;apelido;"
          + "vorname und name;vorname , name;prenom et nom;full name;nome completo;nom / prenom;"
          + "name / vorname;numm a virnumm"
      ),
      (
        .givenName,
        "prenom;prenoms;prenom(s);vorname;vornamen;virnumm;first name;given name;"
          + "first names;given names;nome proprio"
      ),
      (
        .birth,
        "ne le;nee le;ne(e) le;ne/nee le;ne / nee le;date de naissance;ddn;d.d.n.;geb. am;"
          + "date naissance;date de naiss.;geb.-datum;geb.-dat.;geb. datum;geb.datum;"
          + "geboren am;geburtsdatum;*;gebuer den;gebuer de;gebuer de(n);gebuertsdatum;"
          + "born on;date of birth;dob;d.o.b.;birth date;birthdate;nascido a;nascida a;"
          + "nascido(a) a;nascido em;nascida em;data de nascimento"
      ),
      (.birthOrName, "geb.;geb;geboren;ne;nee;ne(e);ne/nee;born;gebuer;nascido;nascida;nascido(a)"),
      (
        .otherFamily,
        "geborene;geb.name;geburtsname;madchenname;nom de naissance;nom de jeune fille;"
          + "maiden name;birth name;nee name;nome de solteira;nome de nascimento;nom d'usage;"
          + "nom marital;nom d'epouse;nom d'epoux;married name;ehename;epouse;epoux;ep.;epse;"
          + "verh.;verheiratete;gebuertsnumm"
      ),
      (.sex, "sexe;sex;geschlecht;geschl.;sexo;gender"),
      (
        .nationalNumber,
        "matricule;matrikel;matricula;matricule nationale;matrikelnummer;"
          + "national id;numero de matricule;no matricule;matricule no;no de matricule;"
          + "no national;matricule no.;matricule national;nationalnummer;matrikel-nr.;matrikel-nr;"
          + "matricule cns;numero nacional"
      ),
      (
        .insuranceNumber,
        "sozialversicherungsnummer;versicherungsnummer;versichertennummer;svnr;sv-nr.;sv-nummer;"
          + "identifikationsnummer;numero d'identification;no d'identification;"
          + "numero de securite sociale;no de securite sociale;no securite sociale;"
          + "social security number;ssn;insurance number;patient id;patienten-id;patient-id;cns;"
          + "no cns;no assure;numero d'assure;no d'assure;numero de seguranca social"
      ),
      (
        .otherPerson,
        "dr;dr.;dre;drs;dra.;prof;prof.;pr;pr.;docteur;doctor;doktor;dokter;medecin;arzt;arztin;"
          + "hausarzt;hausarztin;physician;gp;medico;medica;einsender;zuweiser;zuweisender;"
          + "uberweiser;empfanger;destinataire;destinataires;destinatario;adressat;addressee;"
          + "prescripteur;expediteur;absender;copie;copies;kopie;copy;cc;referring;referrer;"
          + "signataire;radiologue;radiologe;radiologin;mutter;vater;mere;pere;mother;father;"
          + "mae;pai;kontakt;contact;oberarzt;oberarztin;chefarzt;chefarztin;assistenzarzt;"
          + "assistenzarztin;facharzt;facharztin;praxis;verordner;demandeur;operateur;chirurgien;"
          + "chirurgienne;anesthesiste;chirurg;consultant;surgeon;cabinet;ehemann;ehefrau;tochter;"
          + "sohn;fille;conjoint;conjointe;husband;wife;daughter;bruder;schwester;frere;soeur;"
          + "kind von;kind der;enfant de;fils de;child of;son of;filho de;filha de;kand vun;"
          + "angehorige;notfallkontakt;vertrauensperson;personne de contact;unterschrift;signature;"
          + "valide par;signe par;prescrit par;dicte par;redige par;adresse par;z.hd.;attn"
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
