package dev.mubiao.directory.ui;

import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.UnitId;
import java.util.function.UnaryOperator;

/** How a grant reads: the role, and where the person has it. */
final class GrantWords {

    private GrantWords() {}

    static String of(Grant grant, Places places, UnaryOperator<String> translation) {
        String place = place(grant, places);
        String role = translation.apply(grant.role().key());
        return place.isEmpty() ? role : role + " · " + place;
    }

    static String place(Grant grant, Places places) {
        UnitId unit = grant.unit();
        if (unit != null) {
            return places.name(unit);
        }
        OfficeId office = grant.office();
        return office == null ? "" : places.name(office);
    }
}
