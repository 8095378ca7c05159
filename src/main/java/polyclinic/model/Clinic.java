package polyclinic.model;

/**
 * Who publishes the site: what an imprint needs. Optional parts are null.
 *
 * @param emergency the number to call in an emergency
 * @param representative who acts for the clinic
 * @param register register and number
 * @param authority the supervisory authority
 * @param profession job title and the state that granted it
 * @param editor who is responsible for the content
 */
public record Clinic(
    String legalName,
    String street,
    String postalCode,
    String city,
    Localized country,
    String phone,
    String fax,
    String email,
    String emergency,
    Localized representative,
    Localized register,
    String vatId,
    Localized authority,
    Localized chamber,
    Localized profession,
    Localized professionalRules,
    String professionalRulesUrl,
    Localized editor,
    Double latitude,
    Double longitude) {

  /** {@code tel:} address of the phone number. */
  public String phoneUrl() {
    return telephone(phone);
  }

  /** {@code tel:} address of the emergency number; null if there is none. */
  public String emergencyUrl() {
    return emergency == null ? null : telephone(emergency);
  }

  private static String telephone(String number) {
    return "tel:" + number.replaceAll("[^+0-9]", "");
  }
}
