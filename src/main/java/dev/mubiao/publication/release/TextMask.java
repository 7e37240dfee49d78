package dev.mubiao.publication.release;

import dev.mubiao.platform.privacy.PersonalData;
import dev.mubiao.platform.privacy.PersonalDatum;
import dev.mubiao.platform.text.Cleaning;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Hides personal data wherever a text holds them, and nothing that could be something else. */
final class TextMask {

    static final String HIDDEN = "***";

    private final List<String> contacts;
    private final List<String> people;
    private final BiPredicate<PersonalDatum, String> hidden;

    /**
     * @param contact name to hide as certain; one of a single character would hide half of a text and is left
     * @param people names that are doubtful where they are found
     * @param hidden whether something doubtful in a text is to be hidden
     */
    TextMask(@Nullable String contact, List<String> people, BiPredicate<PersonalDatum, String> hidden) {
        this.contacts = contact == null ? List.of() : List.of(contact);
        this.people = people;
        this.hidden = hidden;
    }

    String apply(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        int shown = 0;
        for (PersonalDatum datum : PersonalData.find(text, contacts, people)) {
            if (datum.certain() || hidden.test(datum, text)) {
                masked.append(text, shown, datum.start()).append(HIDDEN);
                shown = datum.end();
            }
        }
        return Cleaning.plainlyVisible(masked.append(text, shown, text.length()).toString());
    }

    @Nullable
    String orNull(@Nullable String text) {
        return text == null ? null : apply(text);
    }
}
