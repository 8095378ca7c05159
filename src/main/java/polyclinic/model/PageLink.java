package polyclinic.model;

import java.time.LocalDate;

/**
 * What one page knows of another: enough for a menu, a list, a breadcrumb.
 *
 * @param url path from the site's root, such as {@code /de/team/}
 * @param title the full title
 * @param label the short title for menus; the title if there is none
 * @param description null if there is none
 * @param date null if there is none
 * @param language the language of the page
 * @param textLanguage the language of its title and text: another one where it is not translated
 */
public record PageLink(
    String url,
    String title,
    String label,
    String description,
    LocalDate date,
    String type,
    Language language,
    Language textLanguage) {}
