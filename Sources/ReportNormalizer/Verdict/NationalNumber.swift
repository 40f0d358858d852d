// National numbers for those who name a patient.

/// The national number of Luxembourg, in the form in which it is compared.
public enum NationalNumber {
  /// The number, where a text of digits is one: thirteen digits whose check digits hold, or eleven in
  /// the older form.
  public static func normalized(_ text: String) -> String? {
    Matricule.isValid(text) || Matricule.isOlderForm(text) ? text : nil
  }
}
