package dev.mubiao.directory.ui;

import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.UnitId;
import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The text by which a grant is shown: the role, and the unit or office that it is for. */
public final class GrantLabel {

    private GrantLabel() {}

    public static String of(Grant grant, OrganisationNames organisationNames, UnaryOperator<String> translation) {
        String place = place(grant, organisationNames);
        String role = translation.apply(grant.role().key());
        return place.isEmpty() ? role : role + " · " + place;
    }

    /** Those of several grants in one line. */
    public static String of(
            Collection<Grant> grants, OrganisationNames organisationNames, UnaryOperator<String> translation) {
        return grants.stream()
                .map(grant -> of(grant, organisationNames, translation))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    public static String place(Grant grant, OrganisationNames organisationNames) {
        UnitId unit = grant.unit();
        if (unit != null) {
            return organisationNames.name(unit);
        }
        OfficeId office = grant.office();
        return office == null ? "" : organisationNames.name(office);
    }
}
