package dev.mubiao.directory.ui.administration;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.ui.GrantLabel;
import dev.mubiao.directory.ui.OrganisationNames;
import dev.mubiao.directory.ui.StaleNote;
import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How the facts of a person are told. */
final class PersonWords {

    private PersonWords() {}

    /** @param component of {@link dev.mubiao.directory.PersonDetails}; null for one that is not known */
    static StaleNote.@Nullable Words of(
            String component, @Nullable Object value, Directory directory, UnaryOperator<String> translation) {
        return switch (component) {
            case "loginName" -> words(translation, "directory.admin.person.login", Objects.toString(value, ""));
            case "displayName" -> words(translation, "directory.admin.person.name", Objects.toString(value, ""));
            case "email" -> words(translation, "directory.admin.person.email", Objects.toString(value, ""));
            case "superior" ->
                words(
                        translation,
                        "directory.admin.person.superior",
                        value instanceof PersonId id ? directory.person(id).displayName() : "");
            case "enabled" ->
                words(
                        translation,
                        "directory.admin.person.state",
                        translation.apply(
                                Boolean.TRUE.equals(value)
                                        ? "directory.admin.person.active"
                                        : "directory.admin.person.disabled"));
            case "grants" -> words(translation, "directory.admin.roles", grants(value, directory, translation));
            default -> null;
        };
    }

    private static StaleNote.Words words(UnaryOperator<String> translation, String label, String text) {
        return new StaleNote.Words(translation.apply(label), text);
    }

    private static String grants(@Nullable Object value, Directory directory, UnaryOperator<String> translation) {
        return value instanceof Collection<?> grants
                ? GrantLabel.of(
                        grants.stream().map(Grant.class::cast).toList(), OrganisationNames.of(directory), translation)
                : "";
    }
}
